package banmian.ingest.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What an operator may set, all under {@code banmian.ingest}. */
@ConfigMapping(prefix = "banmian.ingest")
public interface IngestConfig {
    /** Name of this process among all of the service, as the pod's name: two alike would fence each other off. */
    String instance();

    /** Of the transactional producer, over what stands under {@code kafka.}. */
    Map<String, String> producer();

    /** Largest page in raw bytes, from 1 to 16,000,000; more is refused. */
    @WithDefault("1048576")
    int maxPageBytes();

    /** Most lines of a page, from 1 to 1,000,000; more is refused. Parsing costs memory by the line. */
    @WithDefault("10000")
    int maxPageLines();

    /** Where the read API is: the start of the Location that an accepted page is answered with. */
    @WithDefault("http://localhost:8080")
    URI readApi();

    /** How long a request waits until the broker has its page; then it is answered 503. */
    @WithDefault("10s")
    Duration publishTimeout();

    /** The watched folder. */
    Folder folder();

    /** A folder whose files are pushed as pages. */
    interface Folder {
        /** The folder, with its subfolders; nothing is watched where it is not set. */
        Optional<Path> path();

        /** How often it is looked at. A file is pushed when it looks the same twice. */
        @WithDefault("2s")
        Duration every();

        /** File that keeps what was pushed, so that a restart does not push it again; a relative one is in the folder. */
        @WithDefault(".banmian-journal")
        Path journal();
    }
}
