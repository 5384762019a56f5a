package banmian.store.intake;

import banmian.contracts.topic.Refusal;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that can never be stored, and why. */
record Refused(ConsumerRecord<byte[], byte[]> record, Refusal refusal) {
    /** Reason of an event that is one but that the database cannot hold. */
    static final String CANNOT_STORE = "cannot-store";
}
