package banmian.channel;

import banmian.transactions.Batch;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Tells what a batch's transaction needs to know of it. */
final class ChannelBatch {
    private ChannelBatch() {}

    /** @param batch as a channel of batches gives it */
    static Batch of(Message<?> batch) {
        IncomingKafkaRecordBatchMetadata<?, ?> source =
                batch.getMetadata(IncomingKafkaRecordBatchMetadata.class).orElseThrow();
        Map<TopicPartition, Long> last = new HashMap<>();
        source.getOffsets().forEach((partition, offset) -> last.put(partition, offset.offset()));
        return Batch.endingWith(last, source.getConsumerGroupGenerationId());
    }
}
