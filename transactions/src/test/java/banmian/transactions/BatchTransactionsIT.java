package banmian.transactions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banmian.contracts.topic.Topics;
import banmian.servers.kafka.EmbeddedKafka;
import banmian.servers.kafka.KafkaOptions;
import banmian.servers.process.Ports;
import banmian.servers.topics.PipelineTopics;
import banmian.testing.PipelineClient;
import banmian.testing.TopicRecord;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies records from topic to topic while things break. */
class BatchTransactionsIT {
    private static final List<String> ALL =
            IntStream.range(0, 10).mapToObj(Integer::toString).toList();

    @TempDir
    Path folder;

    private KafkaOptions options;
    private EmbeddedKafka kafka;
    private TransactionalWriter writer;
    private PolledConsumer consumer;
    private BatchTransactions transactions;

    @BeforeEach
    void start() {
        options = new KafkaOptions(folder.resolve("kafka"), Ports.free(), folder.resolve("kafka.log"));
        kafka = EmbeddedKafka.start(options);
        PipelineTopics.create(kafka.bootstrapServers());
        writer = writer();
        consumer = new PolledConsumer(kafka.bootstrapServers(), Topics.RAW_PAGES, Topics.PAGES);
        transactions = new BatchTransactions(writer, consumer, Duration.ofMillis(100));
        try (PipelineClient client = new PipelineClient(kafka.bootstrapServers())) {
            ALL.forEach(value -> client.send(Topics.RAW_PAGES, "one partition", value.getBytes(UTF_8), Map.of()));
        }
    }

    @AfterEach
    void stop() {
        writer.close();
        consumer.close();
        kafka.close();
    }

    @Test
    void whatIsNotBrokenIsWrittenOnce() {
        copyAll(() -> {});

        assertThat(copied()).containsExactlyElementsOf(ALL);
    }

    @Test
    void aFencedProducerIsReplaced() {
        // Given: after each batch somebody else takes the transactional id
        Runnable fence = () -> {
            try (TransactionalWriter other = writer()) {
                other.connect();
            }
        };

        // When
        int refused = copyAll(fence);

        // Then
        assertThat(refused).isPositive();
        assertThat(copied()).containsExactlyElementsOf(ALL);
    }

    @Test
    void aBrokerThatIsAwayForAWhileIsWaitedFor() {
        // When
        copyAll(() -> {
            kafka.close();
            kafka = EmbeddedKafka.start(options);
        });

        // Then
        assertThat(copied()).containsExactlyElementsOf(ALL);
    }

    @Test
    void aBatchOfAnEarlierGenerationIsNotWritten() {
        // Given
        ConsumerRecords<byte[], byte[]> records = consumer.next();
        Batch stale = new Batch(
                consumer.group().generationId() - 1, consumer.batch(records).positions());

        // When
        boolean committed = transactions.commit(stale, () -> consumer.copies(records));

        // Then
        assertThat(committed).isFalse();
        copyAll(() -> {});
        assertThat(copied()).containsExactlyElementsOf(ALL);
    }

    @Test
    void workThatThrowsIsDoneAgain() {
        // Given
        ConsumerRecords<byte[], byte[]> records = consumer.next();

        // When
        boolean committed = transactions.commit(consumer.batch(records), () -> {
            throw new IllegalStateException("no memory for this");
        });

        // Then
        assertThat(committed).isFalse();
        assertThat(transactions.outage().current()).map(Outage.Failing::cause).contains("no memory for this");
        copyAll(() -> {});
        assertThat(copied()).containsExactlyElementsOf(ALL);
        assertThat(transactions.outage().current()).isEmpty();
    }

    @Test
    void anErrorIsNoEnd() {
        // Given
        ConsumerRecords<byte[], byte[]> records = consumer.next();

        // When
        boolean committed = transactions.commit(consumer.batch(records), () -> {
            throw new OutOfMemoryError("for this");
        });

        // Then
        assertThat(committed).isFalse();
        copyAll(() -> {});
        assertThat(copied()).containsExactlyElementsOf(ALL);
    }

    @Test
    void aClosedWriterWritesNothingMore() {
        // Given
        ConsumerRecords<byte[], byte[]> records = consumer.next();
        writer.close();

        // When // Then
        assertThat(transactions.commit(consumer.batch(records), () -> consumer.copies(records)))
                .isFalse();
        assertThatThrownBy(writer::connect).hasMessage("the writer is closed");
    }

    /** @return how many batches had to be read again */
    private int copyAll(Runnable disturbance) {
        int done = 0;
        int refused = 0;
        while (done < ALL.size()) {
            ConsumerRecords<byte[], byte[]> records = consumer.next();
            if (records.isEmpty()) {
                break;
            }
            if (transactions.commit(consumer.batch(records), () -> consumer.copies(records))) {
                done += records.count();
                disturbance.run();
            } else {
                refused++;
            }
        }
        return refused;
    }

    private List<String> copied() {
        try (PipelineClient client = new PipelineClient(kafka.bootstrapServers())) {
            return client.readFor(Duration.ofSeconds(2), Topics.PAGES, any -> true).stream()
                    .sorted((a, b) -> a.text().compareTo(b.text()))
                    .map(TopicRecord::text)
                    .toList();
        }
    }

    private TransactionalWriter writer() {
        return TransactionalWriter.with(
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "transactional.id", "copy"));
    }
}
