package banmian.benchmarks.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.benchmarks.archive.MadePage;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** Floor: what Kafka alone takes to read pages and to write five small records for each, in batches of 500. */
final class KafkaFloor {
    private static final int BATCH = 500;
    private static final int RECORDS_A_PAGE = 5;
    private static final byte[] SMALL_RECORD = "一条小小的记录，像文章那样。".repeat(5).getBytes(UTF_8);

    private final Machine machine;
    private int run;

    KafkaFloor(Machine machine) {
        this.machine = machine;
    }

    void measure(List<MadePage> pages, Results results) throws InterruptedException {
        results.add(Metric.KAFKA_AT_LEAST_ONCE, pages.size() / seconds(pages, false));
        results.add(Metric.KAFKA_EXACTLY_ONCE, pages.size() / seconds(pages, true));
    }

    double seconds(List<MadePage> pages, boolean exactlyOnce) throws InterruptedException {
        String name = "bench-pages-" + run++;
        Topic in = Topic.create(machine.bootstrapServers(), name, 4);
        Topic out = Topic.create(machine.bootstrapServers(), name + "-out", 4);
        in.fill(pages.stream().map(page -> RawPages.record(name, page)).toList());
        try (KafkaConsumer<byte[], byte[]> consumer = in.consumer(name, BATCH);
                KafkaProducer<byte[], byte[]> producer = out.producer(
                        exactlyOnce
                                ? Map.of("transactional.id", UUID.randomUUID().toString())
                                : Map.of())) {
            if (exactlyOnce) {
                producer.initTransactions();
            }
            Stopwatch time = new Stopwatch();
            for (int done = 0; done < pages.size(); ) {
                ConsumerRecords<byte[], byte[]> batch = consumer.poll(Duration.ofSeconds(1));
                if (!batch.isEmpty()) {
                    write(batch, consumer, producer, out.name(), exactlyOnce);
                    done += batch.count();
                }
            }
            return time.seconds();
        } finally {
            in.delete();
            out.delete();
        }
    }

    private static void write(
            ConsumerRecords<byte[], byte[]> batch,
            KafkaConsumer<byte[], byte[]> consumer,
            KafkaProducer<byte[], byte[]> producer,
            String topic,
            boolean exactlyOnce) {
        if (exactlyOnce) {
            producer.beginTransaction();
        }
        for (ConsumerRecord<byte[], byte[]> page : batch) {
            for (int i = 0; i < RECORDS_A_PAGE; i++) {
                producer.send(new ProducerRecord<>(topic, page.key(), SMALL_RECORD));
            }
        }
        if (exactlyOnce) {
            producer.sendOffsetsToTransaction(positions(batch), consumer.groupMetadata());
            producer.commitTransaction();
        } else {
            producer.flush();
            consumer.commitSync();
        }
    }

    private static Map<TopicPartition, OffsetAndMetadata> positions(ConsumerRecords<byte[], byte[]> batch) {
        Map<TopicPartition, OffsetAndMetadata> positions = new HashMap<>();
        batch.forEach(record -> positions.put(
                new TopicPartition(record.topic(), record.partition()), new OffsetAndMetadata(record.offset() + 1)));
        return positions;
    }
}
