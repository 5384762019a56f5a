package banmian.store.pipeline;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * How far a stage is on its topic.
 *
 * @param next the offset it goes on with, by partition
 * @param end the offset after the last one that a reader of committed records sees
 * @param consumers how many are in its group
 */
record TopicPosition(Map<TopicPartition, Long> next, Map<TopicPartition, Long> end, int consumers) {
    /** Offsets between the two. */
    long behind() {
        return end.entrySet().stream()
                .mapToLong(partition -> Math.max(0, partition.getValue() - next.get(partition.getKey())))
                .sum();
    }

    /** Offsets before the next one, of all partitions: it grows as the stage works. */
    long done() {
        return next.values().stream().mapToLong(Long::longValue).sum();
    }
}
