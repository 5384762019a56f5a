package banmian.store.pipeline;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Counts the records that a stage has still to work off. Offsets also number the marks that end transactions, so that a
 * stage that has done everything is often some offsets behind: where they are few, the records are read and counted.
 * Used by one thread.
 */
@ApplicationScoped
class RecordCount {
    /** Past so many offsets the difference is good enough: counting would read all those pages. */
    private static final long COUNTED_ONE_BY_ONE = 50;

    private static final int PARTITION_BYTES = 256 << 10;
    private static final Duration POLL = Duration.ofMillis(50);
    private static final long PATIENCE_NANOS = Duration.ofMillis(500).toNanos();

    private final Map<String, Object> settings;
    private KafkaConsumer<byte[], byte[]> consumer;

    RecordCount(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, PARTITION_BYTES);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 4 * PARTITION_BYTES);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 2_000);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 1_500);
    }

    /** The records between a stage's position and the end of its topic. */
    Backlog behind(TopicPosition position) {
        long offsets = position.behind();
        if (offsets == 0 || offsets > COUNTED_ONE_BY_ONE) {
            return new Backlog(offsets, offsets == 0);
        }
        try {
            return counted(position, offsets);
        } catch (KafkaException e) {
            return new Backlog(offsets, false);
        }
    }

    private Backlog counted(TopicPosition position, long offsets) {
        Set<TopicPartition> open = new HashSet<>(position.end().keySet());
        open.removeIf(
                partition -> position.next().get(partition) >= position.end().get(partition));
        consumer().assign(open);
        open.forEach(partition -> consumer.seek(partition, position.next().get(partition)));
        long records = 0;
        long start = System.nanoTime();
        while (!open.isEmpty()) {
            if (System.nanoTime() - start > PATIENCE_NANOS) {
                return new Backlog(offsets, false);
            }
            for (ConsumerRecord<byte[], byte[]> next : consumer.poll(POLL)) {
                boolean within = next.offset() < position.end().get(new TopicPartition(next.topic(), next.partition()));
                records += within ? 1 : 0;
            }
            open.removeIf(
                    partition -> consumer.position(partition) >= position.end().get(partition));
        }
        return new Backlog(records, true);
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        if (consumer == null) {
            consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        }
        return consumer;
    }

    @PreDestroy
    void close() {
        if (consumer != null) {
            consumer.close(CloseOptions.timeout(Duration.ZERO));
        }
    }
}
