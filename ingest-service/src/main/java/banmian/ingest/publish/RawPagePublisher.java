package banmian.ingest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.contracts.event.PageReceived;
import banmian.contracts.topic.Keys;
import banmian.ingest.config.IngestConfig;
import banmian.ingest.metrics.IngestMetrics;
import banmian.ingest.metrics.PageSource;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Puts pages on raw-pages and says when the broker has them. */
@ApplicationScoped
public class RawPagePublisher {
    /** Those of a part of a folder and of all requests worked on at once: each may have a mebibyte and more. */
    private static final int MOST_WAITING = 64;

    private final MutinyEmitter<byte[]> rawPages;
    private final IngestMetrics metrics;
    private final Duration timeout;

    RawPagePublisher(
            @Channel("pushed-pages") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = MOST_WAITING)
                    MutinyEmitter<byte[]> rawPages,
            IngestMetrics metrics,
            IngestConfig config) {
        this.rawPages = rawPages;
        this.metrics = metrics;
        this.timeout = config.publishTimeout();
    }

    /** Key of a raw page that reads as {@code page}: pages of one issue stay in order. */
    public static String keyOf(PageReceived page) {
        return Keys.ofPage(page.newspaper(), page.issueDate(), page.pageId());
    }

    /**
     * Publishes a page.
     *
     * @param key null for a page that cannot be read
     * @param way how it came
     * @param headers those of {@link banmian.contracts.topic.RawPageHeaders} that are known
     * @return completes when the broker has the page, and fails if it does not in time
     */
    public Uni<Void> publish(PageSource way, byte[] page, String key, Map<String, String> headers) {
        Headers recordHeaders = new RecordHeaders();
        headers.forEach((name, value) -> recordHeaders.add(name, value.getBytes(UTF_8)));
        recordHeaders.add(PageSource.HEADER, way.label().getBytes(UTF_8));
        OutgoingKafkaRecordMetadata<byte[]> metadata = OutgoingKafkaRecordMetadata.<byte[]>builder()
                .withKey(key == null ? null : key.getBytes(UTF_8))
                .withHeaders(recordHeaders)
                .build();
        return Uni.createFrom()
                .deferred(() -> rawPages.sendMessage(Message.of(page).addMetadata(metadata)))
                .ifNoItem()
                .after(timeout)
                .fail()
                .invoke(() -> metrics.pagePushed(way));
    }
}
