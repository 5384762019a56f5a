package banmian.local.status;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * The records between two offsets that readers see. Offsets also number the marks that end transactions and the records
 * of aborted ones, so that subtracting them would count too many.
 */
public final class CommittedRecords implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final KafkaConsumer<byte[], byte[]> consumer;

    public CommittedRecords(String bootstrapServers) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                5_000);
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * Hands each record from {@code from} up to, not including, {@code to} to {@code reader}.
     *
     * @throws KafkaException if the broker hands none out any more
     */
    public void read(
            Map<TopicPartition, Long> from,
            Map<TopicPartition, Long> to,
            Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        Map<TopicPartition, Long> unread = new HashMap<>(from);
        unread.entrySet().removeIf(partition -> partition.getValue() >= to.get(partition.getKey()));
        consumer.assign(unread.keySet());
        // A partition that was assigned before is still paused where the last reading of it ended.
        consumer.resume(unread.keySet());
        unread.forEach(consumer::seek);
        List<TopicPartition> open = new ArrayList<>(unread.keySet());
        long position = -1;
        long movedAt = System.nanoTime();
        while (!open.isEmpty()) {
            for (ConsumerRecord<byte[], byte[]> next : consumer.poll(POLL)) {
                if (next.offset() < to.get(new TopicPartition(next.topic(), next.partition()))) {
                    reader.accept(next);
                }
            }
            open.removeIf(partition -> consumer.position(partition) >= to.get(partition));
            consumer.pause(without(open));
            long now =
                    consumer.assignment().stream().mapToLong(consumer::position).sum();
            if (now != position) {
                position = now;
                movedAt = System.nanoTime();
            } else if (System.nanoTime() - movedAt > PATIENCE.toNanos()) {
                throw new KafkaException("Kafka hands out no records of " + open);
            }
        }
    }

    @Override
    public void close() {
        consumer.close();
    }

    private List<TopicPartition> without(List<TopicPartition> open) {
        return consumer.assignment().stream()
                .filter(partition -> !open.contains(partition))
                .toList();
    }
}
