package banmian.store.intake;

import banmian.store.config.StoreConfig;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Takes batches from the topic, one after the other. While the database or the dead-letter topic cannot be written the
 * batch is tried again, without end and without blocking a thread: the channel asks for nothing more, so Kafka's
 * consumer pauses but stays in its group, and storing goes on by itself when the outage is over.
 */
@ApplicationScoped
class ParsedPagesConsumer {
    private static final Logger LOG = Logger.getLogger(ParsedPagesConsumer.class);

    private final Intake intake;
    private final Outage outage;
    private final IntakeMetrics metrics;
    private final StoreConfig.Retry retry;

    ParsedPagesConsumer(Intake intake, Outage outage, IntakeMetrics metrics, StoreConfig config) {
        this.intake = intake;
        this.outage = outage;
        this.metrics = metrics;
        this.retry = config.retry();
    }

    @Incoming("parsed-pages")
    Uni<Void> consume(ConsumerRecords<byte[], byte[]> records) {
        return Uni.createFrom()
                .deferred(() -> intake.take(records))
                .onFailure()
                .invoke(this::failed)
                .onFailure()
                .retry()
                .withBackOff(retry.firstWait(), retry.longestWait())
                .indefinitely()
                .invoke(this::stored);
    }

    private void failed(Throwable failure) {
        metrics.retried();
        if (outage.begins(Faults.summary(failure))) {
            LOG.warnf("Cannot store, trying again until it works: %s", Faults.summary(failure));
        }
    }

    private void stored() {
        outage.ends().ifPresent(lasted -> LOG.infof("Storing again after %s", lasted));
    }
}
