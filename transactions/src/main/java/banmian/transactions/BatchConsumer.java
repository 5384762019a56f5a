package banmian.transactions;

import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;

/** The consumer that batches come from. */
public interface BatchConsumer {
    /** Its membership now. */
    ConsumerGroupMetadata group();

    /**
     * Goes back to where the group has committed, and forgets what it has read beyond.
     *
     * @throws RuntimeException if the broker does not tell
     */
    void rewind();
}
