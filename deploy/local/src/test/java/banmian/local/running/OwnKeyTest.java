package banmian.local.running;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.keys.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnKeyTest {
    @TempDir
    Path path;

    @Test
    void isMadeOnceForItsOwnerOnlyAndStays() throws Exception {
        // Given
        DataFolder folder = new DataFolder(path);

        // When
        new OwnKey(folder).make();
        String secret = new OwnKey(folder).read().orElseThrow();
        new OwnKey(folder).make();

        // Then
        assertThat(new OwnKey(folder).read()).contains(secret);
        assertThat(folder.keys().read().of(secret))
                .hasValueSatisfying(key -> assertThat(key.role()).isEqualTo(Role.OPERATOR));
        assertThat(Files.readString(folder.keys().path())).doesNotContain(secret);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.ownKey())))
                .isEqualTo("rw-------");
    }

    @Test
    void isMadeAnewWhereItWasRevokedOrLost() throws Exception {
        // Given
        DataFolder folder = new DataFolder(path);
        new OwnKey(folder).make();
        String lost = new OwnKey(folder).read().orElseThrow();
        Files.delete(folder.ownKey());

        // When
        new OwnKey(folder).make();

        // Then
        String secret = new OwnKey(folder).read().orElseThrow();
        assertThat(folder.keys().read().of(secret)).isPresent();
        assertThat(folder.keys().read().of(lost)).isEmpty();
    }
}
