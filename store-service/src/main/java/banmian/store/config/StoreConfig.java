package banmian.store.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings of the store that are not Quarkus' own. */
@ConfigMapping(prefix = "banmian.store")
public interface StoreConfig {
    /** Name of this process among all of the service, as the pod's name: two alike would fence each other off. */
    String instance();

    /** Of the transactional producer, over what stands under {@code kafka.}. */
    Map<String, String> producer();

    Retry retry();

    Query query();

    Search search();

    Export export();

    Stream stream();

    /** Where the service is found from outside, as https://archive.example.org; without it, where a request came to. */
    Optional<URI> publicUrl();

    Continuation continuation();

    Reprints reprints();

    Pipeline pipeline();

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

    /** The index that this instance keeps of all articles; it can be removed while the service is down, and is built again. */
    interface Search {
        /** Folder of the index: on a local disk, and of this instance alone. */
        @WithDefault("search-index/${banmian.store.instance}")
        Path folder();

        /** How often the database is asked for pages that are not in the index. */
        @WithDefault("250ms")
        Duration every();

        /** How often the index is made durable; what is lost in a crash is read from the database again. */
        @WithDefault("10s")
        Duration commitEvery();

        /** Megabytes of memory for what is not on disk yet. */
        @WithDefault("64")
        @Min(1)
        @Max(2_000)
        int bufferMegabytes();
    }

    /** Answers with any number of articles. */
    interface Export {
        /** How many are written at a time; more are answered 503. Each takes a thread and the memory of one part. */
        @WithDefault("4")
        @Min(1)
        int atOnce();

        /** How long the statement for one part may run. */
        @WithDefault("30s")
        Duration timeout();
    }

    /** Events of articles as they land. */
    interface Stream {
        /** How many clients may listen at a time; more are answered 503. */
        @WithDefault("50")
        @Min(1)
        int clients();

        /** How often it is looked for new articles. */
        @WithDefault("1s")
        Duration every();

        /** How long nothing is sent before a comment is, so that nobody takes the connection for dead. */
        @WithDefault("15s")
        Duration heartbeat();
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

    /** What is shown of the pipeline at work. */
    interface Pipeline {
        /** How long between two looks at it. */
        @WithDefault("2s")
        Duration every();

        /** How long what was seen is kept, for plots; at most 1,000 looks. */
        @WithDefault("10m")
        Duration keep();

        /** Addresses of the instances of ingest-service, as http://ingest:8081: their health and metrics are shown. */
        Optional<List<URI>> ingest();

        /** The same of parse-service. */
        Optional<List<URI>> parse();

        /** The same of store-service. */
        Optional<List<URI>> store();

        /** File with a key to read their metrics with, where reading is closed. */
        Optional<Path> keyFile();
    }
}
