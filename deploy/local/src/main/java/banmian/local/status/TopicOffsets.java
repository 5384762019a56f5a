package banmian.local.status;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/** Asks the broker where topics begin and end, and how far groups are. */
public final class TopicOffsets {
    private final Admin admin;

    public TopicOffsets(Admin admin) {
        this.admin = admin;
    }

    /** The first offset of each partition. */
    public Map<TopicPartition, Long> beginnings(Collection<String> topics) {
        return list(topics, OffsetSpec.earliest(), IsolationLevel.READ_COMMITTED);
    }

    /** The offset after the last one that a reader of committed records can see, of each partition. */
    public Map<TopicPartition, Long> ends(Collection<String> topics) {
        return list(topics, OffsetSpec.latest(), IsolationLevel.READ_COMMITTED);
    }

    /** The offset after the last one of each partition, of open transactions too. */
    public Map<TopicPartition, Long> written(Collection<String> topics) {
        return list(topics, OffsetSpec.latest(), IsolationLevel.READ_UNCOMMITTED);
    }

    /** Where the group of {@code stage} goes on, of each partition of its topic. */
    public Map<TopicPartition, Long> positions(Stage stage) {
        Map<TopicPartition, OffsetAndMetadata> committed =
                await(admin.listConsumerGroupOffsets(stage.group()).partitionsToOffsetAndMetadata());
        Map<TopicPartition, Long> positions = new HashMap<>(beginnings(List.of(stage.topic())));
        positions.replaceAll((partition, beginning) -> {
            OffsetAndMetadata position = committed.get(partition);
            return position == null ? beginning : Math.max(beginning, position.offset());
        });
        return positions;
    }

    private Map<TopicPartition, Long> list(Collection<String> topics, OffsetSpec which, IsolationLevel seenBy) {
        Map<TopicPartition, OffsetSpec> wanted =
                partitions(topics).stream().collect(Collectors.toMap(Function.identity(), partition -> which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        await(admin.listOffsets(wanted, new ListOffsetsOptions(seenBy)).all())
                .forEach((partition, info) -> offsets.put(partition, info.offset()));
        return offsets;
    }

    private List<TopicPartition> partitions(Collection<String> topics) {
        return await(admin.describeTopics(topics).allTopicNames()).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new KafkaException(
                    "Kafka does not tell its offsets: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException("interrupted while asking Kafka", e);
        }
    }
}
