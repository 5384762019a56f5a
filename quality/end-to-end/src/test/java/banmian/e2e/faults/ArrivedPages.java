package banmian.e2e.faults;

import banmian.contracts.topic.Topics;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Which version of each page must stand in the end: the one that the broker received last, by whatever way, and of two in
 * the same millisecond that with the larger SHA-256. Read from raw-pages itself, after everything has been pushed.
 */
final class ArrivedPages {
    private record Arrival(Pages.Version version, String sha256, long millis) {
        boolean isBefore(Arrival other) {
            return millis == other.millis ? sha256.compareTo(other.sha256) < 0 : millis < other.millis;
        }
    }

    private final Map<String, Pages.Version> versions = new HashMap<>();
    private final Map<Integer, Arrival> last = new HashMap<>();
    private long records;

    private ArrivedPages(Pages pages) {
        pages.versions().forEach(version -> versions.put(sha256(pages.bytes(version)), version));
    }

    static ArrivedPages read(Pages pages, String bootstrapServers) {
        ArrivedPages arrived = new ArrivedPages(pages);
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.RAW_PAGES).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(arrived::add);
            }
        }
        return arrived;
    }

    private void add(ConsumerRecord<byte[], byte[]> record) {
        String sha256 = record.value() == null ? null : sha256(record.value());
        Pages.Version version = versions.get(sha256);
        if (version != null) {
            records++;
            Arrival arrival = new Arrival(version, sha256, record.timestamp());
            last.merge(version.page(), arrival, (one, other) -> one.isBefore(other) ? other : one);
        }
    }

    /** How many records of pages there are. */
    long records() {
        return records;
    }

    /** What of the page must stand. */
    Pages.Version last(int page) {
        return Objects.requireNonNull(last.get(page), () -> "page " + page + " never arrived")
                .version();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
