package banmian.store.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Map;

/** Settings of the store that are not Quarkus' own. */
@ConfigMapping(prefix = "banmian.store")
public interface StoreConfig {
    /** Name of this process among all of the service, as the pod's name: two alike would fence each other off. */
    String instance();

    /** Of the transactional producer, over what stands under {@code kafka.}. */
    Map<String, String> producer();

    Retry retry();

    Query query();

    Continuation continuation();

    Reprints reprints();

    /** How to wait while dead letters cannot be recorded in the database. Batches of pages are tried every second. */
    interface Retry {
        /** Wait before the second attempt; it doubles with each further one. */
        @WithDefault("200ms")
        Duration firstWait();

        /** Longest wait between two attempts: how soon after an outage recording goes on. */
        @WithDefault("5s")
        Duration longestWait();
    }

    /** What one request to the API may cost. */
    interface Query {
        /** How long a statement may run before the request is answered with 503. */
        @WithDefault("5s")
        Duration timeout();

        /** How many words {@code q} may have. */
        @WithDefault("10")
        @Min(1)
        @Max(100)
        int maxWords();

        /** How many characters a filter may have. */
        @WithDefault("200")
        @Min(1)
        @Max(10_000)
        int maxLength();
    }

    /** Articles that go on on other pages. */
    interface Continuation {
        /** How long after the last page of an issue came the other parts of its articles are still expected. */
        @WithDefault("168h")
        Duration patience();
    }

    /** The same text in other articles. */
    interface Reprints {
        /** How many days before and after an article's issue are looked at. */
        @WithDefault("30")
        @Min(1)
        @Max(36_500)
        int days();
    }
}
