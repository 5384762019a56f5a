package banmian.local.audit;

import banmian.contracts.record.SourceRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/**
 * Tells records of which nothing was made from those whose event may be older than the naming of sources. Such events
 * come first on their topics: so where a topic begins with one, nothing can be told of a record before the first of its
 * partition that an event names.
 */
final class FirstNames {
    private final Set<TopicPartition> begun = new HashSet<>();
    private final Set<String> nameless = new HashSet<>();
    private final Map<TopicPartition, Long> named = new HashMap<>();

    /**
     * The next event of {@code partition}.
     *
     * @param source the record that it names; empty where it names none
     */
    void addEvent(TopicPartition partition, Optional<SourceRecord> source) {
        if (begun.add(partition) && source.isEmpty()) {
            nameless.add(partition.topic());
        }
        source.ifPresent(record ->
                named.merge(new TopicPartition(record.topic(), record.partition()), record.offset(), Math::min));
    }

    /**
     * The first offset of {@code source} of which it can be told whether something was made of it.
     *
     * @param outcomes the topics on which that would stand
     */
    long toldFrom(TopicPartition source, Set<String> outcomes) {
        return outcomes.stream().anyMatch(nameless::contains) ? named.getOrDefault(source, Long.MAX_VALUE) : 0;
    }
}
