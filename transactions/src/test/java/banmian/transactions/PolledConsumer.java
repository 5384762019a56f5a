package banmian.transactions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** A stage in its simplest form: what it reads from one topic it writes to another, in batches of at most three. */
final class PolledConsumer implements BatchConsumer, AutoCloseable {
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final String to;

    PolledConsumer(String bootstrapServers, String from, String to) {
        this.to = to;
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.GROUP_ID_CONFIG,
                "copy",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                3);
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(from));
    }

    /** The next records, or none after a while. */
    ConsumerRecords<byte[], byte[]> next() {
        for (int i = 0; i < 50; i++) {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(Duration.ofMillis(200));
            if (!records.isEmpty()) {
                return records;
            }
        }
        return ConsumerRecords.empty();
    }

    Batch batch(ConsumerRecords<byte[], byte[]> records) {
        Map<TopicPartition, Long> last = new HashMap<>();
        records.forEach(next -> last.put(new TopicPartition(next.topic(), next.partition()), next.offset()));
        return Batch.endingWith(last, group().generationId());
    }

    List<ProducerRecord<byte[], byte[]>> copies(ConsumerRecords<byte[], byte[]> records) {
        List<ProducerRecord<byte[], byte[]>> copies = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> next : records) {
            copies.add(new ProducerRecord<>(to, next.value()));
        }
        return copies;
    }

    @Override
    public ConsumerGroupMetadata group() {
        return consumer.groupMetadata();
    }

    @Override
    public void rewind() {
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(consumer.assignment());
        committed.forEach((partition, position) -> {
            if (position == null) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, position);
            }
        });
    }

    @Override
    public void close() {
        consumer.close();
    }
}
