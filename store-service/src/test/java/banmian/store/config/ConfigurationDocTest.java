package banmian.store.config;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.guard.GuardConfig;
import banmian.testing.ConfigurationDoc;
import org.junit.jupiter.api.Test;

/** docs/configuration.md has every setting of the service, with its default. */
class ConfigurationDocTest {
    @Test
    void everySettingIsDocumented() {
        ConfigurationDoc doc = ConfigurationDoc.read();

        assertThat(doc.missing("banmian.store", StoreConfig.class)).isEmpty();
        assertThat(doc.missing("banmian.guard", GuardConfig.class)).isEmpty();
    }
}
