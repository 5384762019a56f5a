package banmian.store.intake;

import banmian.contracts.topic.Refusal;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that can never be stored, and why. */
record Refused(ConsumerRecord<byte[], byte[]> record, Refusal refusal) {}
