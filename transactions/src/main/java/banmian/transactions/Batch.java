package banmian.transactions;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Which records a batch is made of, as far as its transaction needs to know.
 *
 * @param generation of the consumer group when the batch was read: in another one its partitions may be somebody else's
 * @param positions where the group goes on after the batch
 */
public record Batch(int generation, Map<TopicPartition, OffsetAndMetadata> positions) {
    public Batch {
        positions = Map.copyOf(positions);
    }

    /** @param last the offset of the batch's last record, of each partition */
    public static Batch endingWith(Map<TopicPartition, Long> last, int generation) {
        Map<TopicPartition, OffsetAndMetadata> positions = new HashMap<>();
        last.forEach((partition, offset) -> positions.put(partition, new OffsetAndMetadata(offset + 1)));
        return new Batch(generation, positions);
    }
}
