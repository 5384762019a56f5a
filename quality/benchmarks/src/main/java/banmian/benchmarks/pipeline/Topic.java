package banmian.benchmarks.pipeline;

import banmian.servers.topics.ReadyTopics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A topic of the benchmark's own, and clients for any. */
record Topic(String bootstrapServers, String name, int partitions) {
    private static final int LARGEST_REQUEST = 16 * 1024 * 1024;

    /** Makes it, empty. */
    static Topic create(String bootstrapServers, String name, int partitions) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(name, Optional.of(partitions), Optional.empty())
                            .configs(Map.of("max.message.bytes", Integer.toString(LARGEST_REQUEST)))))
                    .all()
                    .get();
            ReadyTopics.await(admin, List.of(name));
            return new Topic(bootstrapServers, name, partitions);
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot make topic " + name, e.getCause());
        }
    }

    void delete() throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.deleteTopics(List.of(name)).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot delete topic " + name, e.getCause());
        }
    }

    List<TopicPartition> all() {
        return IntStream.range(0, partitions)
                .mapToObj(partition -> new TopicPartition(name, partition))
                .toList();
    }

    /** Puts records on it and waits for the broker's answer. */
    void fill(List<ProducerRecord<byte[], byte[]>> records) throws InterruptedException {
        try (KafkaProducer<byte[], byte[]> producer = producer(Map.of())) {
            List<Future<RecordMetadata>> sent =
                    records.stream().map(producer::send).toList();
            for (Future<RecordMetadata> record : sent) {
                record.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot fill topic " + name, e.getCause());
        }
    }

    KafkaProducer<byte[], byte[]> producer(Map<String, Object> special) {
        return producer(bootstrapServers, special);
    }

    static KafkaProducer<byte[], byte[]> producer(String bootstrapServers, Map<String, Object> special) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "acks",
                "all",
                "compression.type",
                "lz4",
                "linger.ms",
                5,
                "max.request.size",
                LARGEST_REQUEST,
                "buffer.memory",
                4L * LARGEST_REQUEST));
        settings.putAll(special);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Reads all partitions from the start: no group has to be balanced before the clock starts. */
    KafkaConsumer<byte[], byte[]> consumer(String group, int batch) {
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "group.id",
                        group,
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "earliest",
                        "isolation.level",
                        "read_committed",
                        "max.poll.records",
                        batch,
                        "max.partition.fetch.bytes",
                        LARGEST_REQUEST),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(all());
        return consumer;
    }
}
