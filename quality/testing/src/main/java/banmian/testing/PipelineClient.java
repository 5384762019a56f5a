package banmian.testing;

import banmian.contracts.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Speaks to the pipeline as its users do: puts records on topics and reads what comes out. */
public final class PipelineClient implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MAX_REQUEST_BYTES = 16 * 1024 * 1024;

    /** Kept, for the level goes with it: the clients of the tests log their whole configuration at INFO. */
    private static final Logger KAFKA_LOG = Logger.getLogger("org.apache.kafka");

    static {
        KAFKA_LOG.setLevel(Level.WARNING);
    }

    private final KafkaProducer<byte[], byte[]> producer;
    private final TopicReader reader;

    public PipelineClient(String bootstrapServers) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_REQUEST_BYTES);
        producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        reader = new TopicReader(bootstrapServers);
    }

    /** Puts a page on {@code raw-pages}; {@code headers} are those of {@code RawPageHeaders}. */
    public RecordMetadata push(byte[] page, Map<String, String> headers) {
        return send(Topics.RAW_PAGES, null, page, headers);
    }

    /**
     * Puts a record on any topic and waits until the broker has it.
     *
     * @param key null for none
     * @param value null for a tombstone
     */
    public RecordMetadata send(String topic, String key, byte[] value, Map<String, String> headers) {
        ProducerRecord<byte[], byte[]> sent =
                new ProducerRecord<>(topic, key == null ? null : key.getBytes(StandardCharsets.UTF_8), value);
        headers.forEach((name, text) -> sent.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            return producer.send(sent).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker refused a record for " + topic, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /**
     * All committed records of a topic, once there are {@code count} of them.
     *
     * @throws AssertionError if there are not so many after 30 s
     */
    public List<TopicRecord> read(String topic, int count) {
        return read(topic, any -> true, count);
    }

    /**
     * The committed records of a topic that match, once there are {@code count} of them: for tests that share a broker.
     *
     * @throws AssertionError if there are not so many after 30 s
     */
    public List<TopicRecord> read(String topic, Predicate<TopicRecord> wanted, int count) {
        return reader.read(topic, wanted, count, PATIENCE);
    }

    /** The committed records that match after the time given: for tests that nothing more comes. */
    public List<TopicRecord> readFor(Duration time, String topic, Predicate<TopicRecord> wanted) {
        return reader.readAll(topic, wanted, time);
    }

    @Override
    public void close() {
        producer.close();
    }
}
