package banmian.ingest.http;

import banmian.contracts.event.PageReceived;
import banmian.contracts.topic.Refusal;
import banmian.ingest.config.IngestConfig;
import banmian.ingest.metrics.PageSource;
import banmian.ingest.publish.RawPagePublisher;
import banmian.ingest.reading.SafePageReader;
import banmian.reader.PageReading;
import banmian.reader.RawPage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Accepts a page that came by HTTP: reads it, so that the sender hears at once what is wrong with it, and publishes it as
 * it came.
 */
@ApplicationScoped
class PageIntake {
    private static final Logger LOG = Logger.getLogger(PageIntake.class);
    private static final String KAFKA_UNAVAILABLE = "kafka-unavailable";

    private final SafePageReader reader;
    private final RawPagePublisher publisher;
    private final IngestConfig config;

    PageIntake(SafePageReader reader, RawPagePublisher publisher, IngestConfig config) {
        this.reader = reader;
        this.publisher = publisher;
        this.config = config;
    }

    /**
     * Answers 202 once the broker has the page, 503 if it has not in time, else what the refusal says.
     *
     * @param path of the request
     */
    Uni<Response> accept(byte[] bytes, Map<String, String> headers, String path) {
        PageReading reading = reader.read(new RawPage(bytes, headers, Instant.now()));
        if (reading instanceof PageReading.Refused refused) {
            return Uni.createFrom().item(refused(refused.refusal(), path));
        }
        PageReceived page = ((PageReading.Read) reading).page();
        return publisher
                .publish(PageSource.HTTP, bytes, RawPagePublisher.keyOf(page), headers)
                .map(done -> accepted(page))
                .onFailure()
                .recoverWithItem(e -> unavailable(e, path));
    }

    private Response accepted(PageReceived page) {
        URI readAt = URI.create(config.readApi().toString().replaceAll("/+$", "") + "/api/pages/" + page.pageId());
        return Response.accepted(new AcceptedPage(page.pageId(), readAt, page.warnings()))
                .location(readAt)
                .build();
    }

    private static Response refused(Refusal refusal, String path) {
        return Problem.of(RefusalStatus.of(refusal.reason()), refusal.reason(), refusal.message(), path)
                .asResponse();
    }

    private static Response unavailable(Throwable failure, String path) {
        LOG.warnf("A page could not be published: %s", failure);
        return Problem.of(
                        Response.Status.SERVICE_UNAVAILABLE,
                        KAFKA_UNAVAILABLE,
                        "the page was not taken: Kafka did not answer in time; push it again",
                        path)
                .asResponse();
    }
}
