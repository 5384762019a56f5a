package banmian.local.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.contracts.event.PageParsed;
import banmian.contracts.event.PageReceived;
import banmian.contracts.record.DeadLetterRecord;
import banmian.contracts.record.EventRecord;
import banmian.contracts.record.SourceRecord;
import banmian.contracts.topic.Refusal;
import banmian.contracts.topic.Topics;
import banmian.local.status.CommittedRecords;
import banmian.local.status.Stage;
import banmian.local.status.TopicOffsets;
import banmian.parser.PageParser;
import banmian.reader.PageReader;
import banmian.reader.PageReading;
import banmian.reader.RawPage;
import banmian.reader.ReaderLimits;
import banmian.servers.kafka.EmbeddedKafka;
import banmian.servers.kafka.KafkaOptions;
import banmian.servers.postgres.EmbeddedPostgres;
import banmian.servers.postgres.PostgresOptions;
import banmian.servers.process.Ports;
import banmian.servers.topics.PipelineTopics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Real topics and the real schema, with the test in place of the services: so that it can do what they must not. */
final class PipelineByHand implements AutoCloseable {
    private static final Path SCHEMA =
            Path.of("../../store-service/src/main/resources/db/migration/V1__pages_and_articles.sql");
    private static final PageReader READER = new PageReader(ReaderLimits.defaults());
    private static final PageParser PARSER = PageParser.standard();

    private final EmbeddedKafka kafka;
    private final EmbeddedPostgres postgres;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Admin admin;

    PipelineByHand(Path folder) {
        kafka = EmbeddedKafka.start(
                new KafkaOptions(folder.resolve("kafka"), Ports.free(), folder.resolve("kafka.log")));
        postgres = EmbeddedPostgres.start(
                new PostgresOptions(folder.resolve("postgres"), Ports.free(), folder.resolve("postgres.log"), false));
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
        sql(text(SCHEMA));
    }

    /** No records and no rows. */
    void empty() {
        Set<String> topics = await(admin.listTopics().names());
        await(admin.deleteTopics(topics).all());
        PipelineTopics.create(kafka.bootstrapServers(), 1);
        sql("truncate newspaper, issue, page, page_revision, article, byline, block, jump_link");
    }

    /** A page of 云溪晚报, 1 June 2022. */
    SourceRecord push(String label, String text) {
        ProducerRecord<byte[], byte[]> raw = new ProducerRecord<>(Topics.RAW_PAGES, null, text.getBytes(UTF_8));
        raw.headers()
                .add("newspaper", "云溪晚报".getBytes(UTF_8))
                .add("issue-date", "2022-06-01".getBytes(UTF_8))
                .add("page-label", label.getBytes(UTF_8));
        return send(raw);
    }

    static PageReceived read(String label, String text, Instant receivedAt) {
        Map<String, String> headers = Map.of("newspaper", "云溪晚报", "issue-date", "2022-06-01", "page-label", label);
        return ((PageReading.Read) READER.read(new RawPage(text.getBytes(UTF_8), headers, receivedAt))).page();
    }

    SourceRecord ingested(PageReceived page, SourceRecord raw) {
        return send(EventRecord.of(page, raw));
    }

    /** As a page that is read from the database to be parsed again. */
    SourceRecord reprocessed(PageReceived page) {
        return send(EventRecord.of(page));
    }

    SourceRecord parsed(PageReceived page, SourceRecord event) {
        return send(EventRecord.of(PARSER.parse(page), event));
    }

    /** As before events named what they were made of. */
    SourceRecord parsedWithoutSource(PageReceived page) {
        ProducerRecord<byte[], byte[]> event = EventRecord.of(PARSER.parse(page), new SourceRecord(Topics.PAGES, 0, 0));
        event.headers().remove(SourceRecord.HEADER);
        return send(event);
    }

    void refused(SourceRecord record, String stage) {
        send(DeadLetterRecord.of(
                new ConsumerRecord<>(record.topic(), record.partition(), record.offset(), null, new byte[0]),
                stage,
                new Refusal("empty-page", "the page has no bytes"),
                Instant.now()));
    }

    /** As store-service leaves it. */
    void stored(PageReceived page) {
        PageParsed parsed = PARSER.parse(page);
        String received = page.provenance().receivedAt().toString();
        sql("insert into newspaper values ('云溪晚报') on conflict do nothing;"
                + "insert into issue values ('云溪晚报', '2022-06-01', 'issue') on conflict do nothing;"
                + String.format(
                        "insert into page values ('%s', '云溪晚报', '2022-06-01', '%s', null, 1, '%s', '%s', '%s', '[]',"
                                + " '{}', '%s');",
                        page.pageId(),
                        page.pageLabel(),
                        page.provenance().sha256(),
                        received,
                        parsed.parser(),
                        page.pageId())
                + String.format(
                        "insert into page_revision (page_id, revision, sha256, charset, received_at, parser, text)"
                                + " values ('%s', 1, '%s', 'UTF-8', '%s', '%s', '%s');",
                        page.pageId(), page.provenance().sha256(), received, parsed.parser(), page.text()));
        parsed.articles()
                .forEach(article -> sql(String.format(
                        "insert into article (id, page_id, position, kind, paragraphs, spans, confidence, review,"
                                + " search_text, sort_key)"
                                + " values ('%s', '%s', %d, 'article', '[]', '[]', 1, '[]', '', '%s')",
                        article.id(), page.pageId(), article.position(), article.id())));
    }

    /** All stages are past all that is on their topics. */
    void allPast() {
        for (Stage stage : Stage.values()) {
            past(stage);
        }
    }

    void past(Stage stage) {
        TopicPartition partition = new TopicPartition(stage.topic(), 0);
        long end = new TopicOffsets(admin).ends(List.of(stage.topic())).get(partition);
        await(admin.alterConsumerGroupOffsets(stage.group(), Map.of(partition, new OffsetAndMetadata(end)))
                .all());
    }

    /** Retention deletes the records before this one. */
    void deleteBefore(SourceRecord record) {
        TopicPartition partition = new TopicPartition(record.topic(), record.partition());
        await(admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(record.offset())))
                .all());
    }

    AuditReport audit() throws InterruptedException {
        try (Database database = Database.open(postgres.jdbcUrl(), EmbeddedPostgres.USER, EmbeddedPostgres.PASSWORD);
                CommittedRecords records = new CommittedRecords(kafka.bootstrapServers())) {
            Ranges ranges = Ranges.now(new TopicOffsets(admin), Duration.ofSeconds(5));
            return new Audit(records, ranges, database, new Findings(100), (topic, part) -> {}).run();
        }
    }

    void sql(String statements) {
        try (Connection connection = DriverManager.getConnection(
                        postgres.jdbcUrl(), EmbeddedPostgres.USER, EmbeddedPostgres.PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
        kafka.close();
        postgres.close();
    }

    private SourceRecord send(ProducerRecord<byte[], byte[]> record) {
        RecordMetadata sent = await(producer.send(record));
        return new SourceRecord(sent.topic(), sent.partition(), sent.offset());
    }

    private static <T> T await(Future<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <T> T await(KafkaFuture<T> answer) {
        return await(answer.toCompletionStage().toCompletableFuture());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
