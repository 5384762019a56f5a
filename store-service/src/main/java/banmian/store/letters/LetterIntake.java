package banmian.store.letters;

import banmian.store.intake.Faults;
import banmian.store.persistence.DeadLetterStore;
import banmian.store.persistence.DeadLetterStore.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Records a batch of dead letters as one; where one of them cannot be stored, all others are, and of it that it is there. */
@ApplicationScoped
class LetterIntake {
    private static final Logger LOG = Logger.getLogger(LetterIntake.class);

    private final DeadLetterStore store;
    private final LetterMetrics metrics;

    LetterIntake(DeadLetterStore store, LetterMetrics metrics) {
        this.store = store;
        this.metrics = metrics;
    }

    /**
     * Records what is not recorded yet.
     *
     * @throws RuntimeException when the database cannot be written; to be tried again
     */
    void take(Iterable<ConsumerRecord<byte[], byte[]>> records) {
        List<Letter> letters = new ArrayList<>();
        records.forEach(record -> letters.add(read(record)));
        try {
            metrics.recorded(store.record(letters));
        } catch (RuntimeException e) {
            if (!Faults.isOfData(e)) {
                throw e;
            }
            records.forEach(this::takeAlone);
        }
    }

    private void takeAlone(ConsumerRecord<byte[], byte[]> record) {
        try {
            metrics.recorded(store.record(List.of(read(record))));
        } catch (RuntimeException e) {
            if (!Faults.isOfData(e)) {
                throw e;
            }
            metrics.recorded(store.record(List.of(LetterReading.bare(record))));
        }
    }

    private static Letter read(ConsumerRecord<byte[], byte[]> record) {
        try {
            return LetterReading.read(record);
        } catch (RuntimeException e) {
            LOG.warnf("%s-%d@%d cannot be read: %s", record.topic(), record.partition(), record.offset(), e.getClass());
            return LetterReading.bare(record);
        }
    }
}
