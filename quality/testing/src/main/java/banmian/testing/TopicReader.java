package banmian.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic from its first record as the services downstream see it: committed records only, in no group. */
final class TopicReader {
    private static final Duration POLL = Duration.ofMillis(200);

    private final String bootstrapServers;

    TopicReader(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * The records that match, once there are enough.
     *
     * @throws AssertionError if there are not enough in time, with how many there were
     */
    List<TopicRecord> read(String topic, Predicate<TopicRecord> wanted, int enough, Duration timeout) {
        List<TopicRecord> found = collect(topic, wanted, timeout, enough);
        if (found.size() < enough) {
            throw new AssertionError("Expected " + enough + " records on " + topic + " within " + timeout.toMillis()
                    + " ms, found " + found.size());
        }
        return found;
    }

    /** The records that match and come within the time, which is used up. */
    List<TopicRecord> readAll(String topic, Predicate<TopicRecord> wanted, Duration time) {
        return collect(topic, wanted, time, Integer.MAX_VALUE);
    }

    private List<TopicRecord> collect(String topic, Predicate<TopicRecord> wanted, Duration time, int enough) {
        List<TopicRecord> found = new ArrayList<>();
        long deadline = System.nanoTime() + time.toNanos();
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            startAtTheBeginning(consumer, topic);
            while (found.size() < enough && System.nanoTime() < deadline) {
                consumer.poll(POLL).forEach(next -> addIf(wanted, TopicRecord.of(next), found));
            }
        }
        return found;
    }

    private static void addIf(Predicate<TopicRecord> wanted, TopicRecord next, List<TopicRecord> found) {
        if (wanted.test(next)) {
            found.add(next);
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static void startAtTheBeginning(KafkaConsumer<byte[], byte[]> consumer, String topic) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }
}
