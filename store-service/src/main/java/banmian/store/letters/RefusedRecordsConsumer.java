package banmian.store.letters;

import banmian.store.config.StoreConfig;
import banmian.store.intake.Faults;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Takes dead letters from their topics, batch by batch. A batch is acknowledged when the database has it; while it cannot
 * be written the batch is tried again, without end, as with pages.
 */
@ApplicationScoped
class RefusedRecordsConsumer {
    private static final Logger LOG = Logger.getLogger(RefusedRecordsConsumer.class);

    private final LetterIntake intake;
    private final StoreConfig.Retry retry;
    private volatile boolean failing;

    RefusedRecordsConsumer(LetterIntake intake, StoreConfig config) {
        this.intake = intake;
        this.retry = config.retry();
    }

    @Incoming("refused-records")
    Uni<Void> consume(ConsumerRecords<byte[], byte[]> records) {
        return Uni.createFrom()
                .<Void>item(() -> {
                    intake.take(records);
                    return null;
                })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onFailure()
                .invoke(this::failed)
                .onFailure()
                .retry()
                .withBackOff(retry.firstWait(), retry.longestWait())
                .indefinitely()
                .invoke(() -> failing = false);
    }

    private void failed(Throwable failure) {
        if (!failing) {
            failing = true;
            LOG.warnf("Cannot record dead letters, trying again until it works: %s", Faults.summary(failure));
        }
    }
}
