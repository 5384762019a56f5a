package banmian.local.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/**
 * Tells records of which nothing was made from those whose outcome may have been deleted since. What is made of a
 * partition's records stands on each partition of the next topics in their order: so nothing can be told of a record
 * before the first whose outcome is still on a partition that has lost its beginning.
 */
final class Retention {
    private final Set<TopicPartition> cut;
    private final Map<TopicPartition, Map<TopicPartition, Long>> firstOutcomes = new HashMap<>();

    /** @param cut partitions whose first records are not there any more */
    Retention(Set<TopicPartition> cut) {
        this.cut = Set.copyOf(cut);
        this.cut.forEach(partition -> firstOutcomes.put(partition, new HashMap<>()));
    }

    /** On {@code partition} stands what was made of the record of {@code source} at {@code offset}. */
    void addOutcome(TopicPartition partition, TopicPartition source, long offset) {
        if (cut.contains(partition)) {
            firstOutcomes.get(partition).merge(source, offset, Math::min);
        }
    }

    /**
     * The first offset of {@code source} of which it can be told whether something was made of it.
     *
     * @param outcomes the topics on which that would stand
     */
    long toldFrom(TopicPartition source, Set<String> outcomes) {
        return cut.stream()
                .filter(partition -> outcomes.contains(partition.topic()))
                .mapToLong(partition -> firstOutcomes.get(partition).getOrDefault(source, Long.MAX_VALUE))
                .max()
                .orElse(0);
    }
}
