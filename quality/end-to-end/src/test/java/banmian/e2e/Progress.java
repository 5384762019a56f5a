package banmian.e2e;

import banmian.contracts.topic.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** How far the stages are. */
public final class Progress implements AutoCloseable {
    private static final Map<String, String> GROUPS =
            Map.of(Topics.RAW_PAGES, "ingest", Topics.PAGES, "parse", Topics.PARSED_PAGES, "store");

    /** Where there are more offsets to go than that, nobody need look what they are. */
    private static final int MOST_MARKS = 500;

    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> records;

    /** @param client settings of a client of the broker */
    public Progress(Map<String, Object> client) {
        admin = Admin.create(client);
        Map<String, Object> reader = new HashMap<>(client);
        reader.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        records = new KafkaConsumer<>(reader, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Offsets that the stages have still to go; marks of transactions are among them. */
    public long underWay() {
        Map<TopicPartition, Long> positions = positions();
        return ends().entrySet().stream()
                .mapToLong(end -> end.getValue() - positions.getOrDefault(end.getKey(), 0L))
                .sum();
    }

    /**
     * Waits until the stages have worked off, one after another, all that was on their topics: the first what it has
     * now, the next what it has then.
     *
     * @return whether they did in time
     */
    public boolean awaitWorkedOff(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        for (String topic : List.of(Topics.RAW_PAGES, Topics.PAGES, Topics.PARSED_PAGES)) {
            Map<TopicPartition, Long> ends = ends();
            ends.keySet().removeIf(partition -> !partition.topic().equals(topic));
            while (!isWorkedOff(positions(), ends)) {
                if (System.nanoTime() > deadline) {
                    return false;
                }
                Thread.sleep(100);
            }
        }
        return true;
    }

    @Override
    public void close() {
        records.close();
        admin.close();
    }

    private boolean isWorkedOff(Map<TopicPartition, Long> positions, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> isWorkedOff(end.getKey(), positions.getOrDefault(end.getKey(), 0L), end.getValue()));
    }

    /** What stands behind the position may be marks of transactions, and records of those that were aborted. */
    private boolean isWorkedOff(TopicPartition partition, long position, long end) {
        if (end - position > MOST_MARKS) {
            return false;
        }
        if (position < end) {
            records.assign(List.of(partition));
            records.seek(partition, position);
            while (records.position(partition) < end) {
                if (!records.poll(Duration.ofMillis(100)).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    private Map<TopicPartition, Long> positions() {
        Map<TopicPartition, Long> positions = new HashMap<>();
        for (String group : GROUPS.values()) {
            Map<TopicPartition, OffsetAndMetadata> found =
                    await(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
            found.forEach((partition, position) -> {
                if (position != null) {
                    positions.put(partition, position.offset());
                }
            });
        }
        return positions;
    }

    private Map<TopicPartition, Long> ends() {
        Map<TopicPartition, OffsetSpec> wanted =
                await(admin.describeTopics(GROUPS.keySet()).allTopicNames()).values().stream()
                        .flatMap(topic -> topic.partitions().stream()
                                .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                        .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        await(admin.listOffsets(wanted).all()).forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private static <T> T await(org.apache.kafka.common.KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
