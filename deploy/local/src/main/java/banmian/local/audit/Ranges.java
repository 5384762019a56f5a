package banmian.local.audit;

import banmian.local.status.Stage;
import banmian.local.status.TopicOffsets;
import banmian.servers.topics.PipelineTopics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * Which records are looked at. Whatever runs meanwhile: the stages' positions are taken first and the ends of the topics
 * afterwards, so that what a stage made of the records before its position stands before the ends.
 *
 * @param beginnings first offset of each partition that is still there
 * @param positions where each stage goes on; what stands from here on is under way
 * @param ends after the last offset that is looked at
 * @param isWhole whether all before the ends can be seen: no transaction is open there
 */
record Ranges(
        Map<TopicPartition, Long> beginnings,
        Map<TopicPartition, Long> positions,
        Map<TopicPartition, Long> ends,
        boolean isWhole) {
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    /** Topics of records that become something else, in the order of the pipeline. */
    static List<String> sources() {
        return Arrays.stream(Stage.values()).map(Stage::topic).toList();
    }

    /** All topics that are audited. */
    static List<String> topics() {
        List<String> topics = new ArrayList<>(PipelineTopics.deadLetters());
        topics.addAll(sources());
        return topics;
    }

    /** @param patience how long open transactions are waited for; one that a crash has left open takes a minute */
    static Ranges now(TopicOffsets offsets, Duration patience) throws InterruptedException {
        Map<TopicPartition, Long> positions = new HashMap<>();
        for (Stage stage : Stage.values()) {
            positions.putAll(offsets.positions(stage));
        }
        Map<TopicPartition, Long> written = offsets.written(topics());
        Map<TopicPartition, Long> visible = offsets.ends(topics());
        long deadline = System.nanoTime() + patience.toNanos();
        while (!reach(visible, written) && System.nanoTime() < deadline) {
            Thread.sleep(LOOK_EVERY.toMillis());
            visible = offsets.ends(topics());
        }
        Map<TopicPartition, Long> seen = visible;
        Map<TopicPartition, Long> ends = new HashMap<>(written);
        ends.replaceAll((partition, end) -> Math.min(end, seen.get(partition)));
        return new Ranges(offsets.beginnings(topics()), positions, ends, reach(seen, written));
    }

    private static boolean reach(Map<TopicPartition, Long> visible, Map<TopicPartition, Long> written) {
        return written.entrySet().stream().allMatch(end -> visible.get(end.getKey()) >= end.getValue());
    }

    /** The partitions of a topic. */
    List<TopicPartition> partitions(String topic) {
        return ends.keySet().stream()
                .filter(partition -> partition.topic().equals(topic))
                .toList();
    }

    /** How many offsets are looked at. */
    long size() {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - beginnings.get(end.getKey())))
                .sum();
    }
}
