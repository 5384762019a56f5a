package banmian.parse.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** Settings of parse-service; everything about Kafka itself stands in application.properties. */
@ConfigMapping(prefix = "banmian.parse")
public interface ParseSettings {
    /** Name of this process among all of the service, as the pod's name: two alike would fence each other off. */
    String instance();

    /**
     * The largest record written. A page whose result is larger becomes a dead letter; must stay below the producer's
     * {@code max.request.size} and the topics' {@code max.message.bytes}.
     */
    @WithDefault("15M")
    MemorySize recordLimit();

    /** Of the transactional producer, over what stands under {@code kafka.}. */
    Map<String, String> producer();
}
