package banmian.ingest.folder;

import banmian.contracts.topic.RawPageHeaders;
import banmian.ingest.metrics.IngestMetrics;
import banmian.ingest.metrics.PageSource;
import banmian.ingest.publish.RawPagePublisher;
import banmian.ingest.reading.SafePageReader;
import banmian.reader.PageReading;
import banmian.reader.RawPage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Pushes files as pages. One that the reader will refuse is pushed too: its dead letter says why, where people look for
 * it.
 */
@ApplicationScoped
class FilePusher {
    /** What a record may have, with room for its headers. */
    private static final long MAX_BYTES = 15L << 20;

    private static final Logger LOG = Logger.getLogger(FilePusher.class);

    private final SafePageReader reader;
    private final RawPagePublisher publisher;
    private final IngestMetrics metrics;

    FilePusher(SafePageReader reader, RawPagePublisher publisher, IngestMetrics metrics) {
        this.reader = reader;
        this.publisher = publisher;
        this.metrics = metrics;
    }

    /** What came of a file. */
    enum Outcome {
        PUSHED,
        /** It cannot be read, or is larger than any record: pushing it again is of no use. */
        UNUSABLE,
        /** The broker did not take it in time. */
        NOT_TAKEN
    }

    /** Pushes files side by side and waits for them all; the outcomes are in the order of the files. */
    List<Outcome> push(List<Path> files) {
        return Uni.join()
                .all(files.stream().map(this::push).toList())
                .andCollectFailures()
                .await()
                .indefinitely();
    }

    private Uni<Outcome> push(Path file) {
        try {
            long size = Files.size(file);
            if (size > MAX_BYTES) {
                return unusable(file, "it has " + size + " bytes, a record at most " + MAX_BYTES);
            }
            return publish(file, Files.readAllBytes(file));
        } catch (IOException e) {
            return unusable(file, e.toString());
        }
    }

    private Uni<Outcome> publish(Path file, byte[] bytes) {
        Map<String, String> headers =
                Map.of(RawPageHeaders.SOURCE_URI, file.toUri().toString());
        PageReading reading = reader.read(new RawPage(bytes, headers, Instant.EPOCH));
        String key = reading instanceof PageReading.Read read ? RawPagePublisher.keyOf(read.page()) : null;
        return publisher
                .publish(PageSource.FOLDER, bytes, key, headers)
                .replaceWith(Outcome.PUSHED)
                .onFailure()
                .invoke(e -> LOG.warnf("Kafka did not take %s: %s", file, e))
                .onFailure()
                .recoverWithItem(Outcome.NOT_TAKEN);
    }

    private Uni<Outcome> unusable(Path file, String why) {
        LOG.warnf("A file of the watched folder cannot be pushed: %s: %s", file, why);
        metrics.fileFailed();
        return Uni.createFrom().item(Outcome.UNUSABLE);
    }
}
