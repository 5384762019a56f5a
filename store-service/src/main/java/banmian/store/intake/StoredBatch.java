package banmian.store.intake;

import banmian.contracts.record.DeadLetterRecord;
import banmian.store.persistence.Outcome;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * What came of storing a batch.
 *
 * @param events those that were taken, in order
 * @param outcomes what each of them did
 * @param refused records that can never be stored
 */
record StoredBatch(List<DecodedBatch.Event> events, List<Outcome> outcomes, List<Refused> refused) {
    private static final String STAGE = "store";

    List<ProducerRecord<byte[], byte[]>> deadLetters() {
        return refused.stream()
                .map(no -> DeadLetterRecord.of(no.record(), STAGE, no.refusal(), Instant.now()))
                .toList();
    }
}
