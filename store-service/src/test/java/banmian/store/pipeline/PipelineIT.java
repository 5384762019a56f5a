package banmian.store.pipeline;

import static banmian.store.StoreClient.awaitPage;
import static banmian.store.StoreClient.get;
import static banmian.store.StoreClient.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import banmian.contracts.topic.Topics;
import banmian.store.Letters;
import banmian.store.ParsedPages;
import banmian.testing.KafkaAndPostgres;
import banmian.testing.PipelineClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class PipelineIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int INGEST = 0;
    private static final int PARSE = 1;
    private static final int STORE = 2;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    PipelineClient kafka;

    @Test
    void theStageThatRunsHasAConsumerAndNothingLeftToDo() {
        // Given
        publish(
                kafka,
                ParsedPages.page("pipeline").of("流水日报", "2022-06-06", "01").event());
        awaitPage("pipeline");

        // When
        JsonPath seen = awaitLag(STORE, 0);

        // Then
        assertThat(seen.getList("stages.name")).containsExactly("ingest", "parse", "store");
        assertThat(seen.getList("stages.topic")).containsExactly("raw-pages", "pages", "parsed-pages");
        assertThat(seen.getInt("stages[2].consumers")).isEqualTo(1);
        assertThat(seen.getInt("stages[0].consumers")).isZero();
        assertThat(seen.getList("parts.name")).containsExactly("kafka");
        assertThat(seen.getString("parts[0].state")).isEqualTo("up");
    }

    @Test
    void recordsThatNobodyWorksOffAreCounted() throws Exception {
        // Given
        workedOff("ingest", Topics.RAW_PAGES);

        // When
        for (String page : List.of("一版", "二版", "三版")) {
            kafka.push(page.getBytes(StandardCharsets.UTF_8), Map.of());
        }

        // Then
        assertThat(awaitLag(INGEST, 3).getBoolean("stages[0].lag.exact")).isTrue();
    }

    @Test
    void theMarksThatEndTransactionsAreNotCounted() throws Exception {
        // Given
        workedOff("parse", Topics.PAGES);

        // When
        inTransactionsOfTheirOwn(Topics.PAGES, "甲", "乙");

        // Then
        assertThat(awaitLag(PARSE, 2).getBoolean("stages[1].lag.exact")).isTrue();
    }

    @Test
    void manyRecordsAreToldByTheirOffsets() throws Exception {
        // Given
        workedOff("ingest", Topics.RAW_PAGES);

        // When
        IntStream.range(0, 60)
                .forEach(number -> kafka.push(("第" + number + "版").getBytes(StandardCharsets.UTF_8), Map.of()));

        // Then
        assertThat(awaitLag(INGEST, 60).getBoolean("stages[0].lag.exact")).isFalse();
    }

    @Test
    void whatWasSeenBeforeIsKept() {
        // Given
        await().atMost(PATIENCE)
                .until(() -> get("/api/pipeline").jsonPath().getList("history").size() >= 2);

        // When
        JsonPath all = get("/api/pipeline").jsonPath();
        String last = all.getString("at");
        JsonPath rest = get("/api/pipeline?since={last}", last).jsonPath();

        // Then
        List<String> times = all.getList("history.at");
        assertThat(times).isSorted().endsWith(last);
        assertThat(all.getList("history[-1].lag")).hasSize(3);
        assertThat(rest.getList("history.at", String.class)).allMatch(time -> time.compareTo(last) > 0);
        assertThat(get("/api/pipeline?since=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    void deadLettersAreCountedByReason() {
        // Given
        long before = refusals("pipeline-reason");
        String first = Letters.refuse(kafka, "ingest", "raw-pages", new byte[] {1}, Map.of(), "pipeline-reason");
        Letters.refuse(kafka, "ingest", "raw-pages", new byte[] {2}, Map.of(), "pipeline-reason");

        // When
        Letters.post("/api/dead-letters/replay", "{\"ids\": [\"" + first + "\"]}");

        // Then
        await().atMost(PATIENCE).until(() -> refusals("pipeline-reason") == before + 2);
        await().atMost(PATIENCE)
                .until(() -> Map.of("open", 1, "replayed", 1)
                        .equals(get("/api/dead-letters/reasons")
                                .jsonPath()
                                .getMap("find { it.reason == 'pipeline-reason' }.states")));
    }

    private static long refusals(String reason) {
        Number total = get("/api/dead-letters/reasons").jsonPath().get("find { it.reason == '" + reason + "' }?.total");
        return total == null ? 0 : total.longValue();
    }

    private static JsonPath awaitLag(int stage, int records) {
        String path = "stages[" + stage + "].lag.records";
        return await().atMost(PATIENCE)
                .until(
                        () -> get("/api/pipeline").jsonPath(),
                        seen -> seen.get(path) != null && seen.getInt(path) == records);
    }

    /** As if the stage had done all there is. */
    private void workedOff(String group, String topic) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            Map<TopicPartition, OffsetSpec> ends =
                    admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions().stream()
                            .collect(Collectors.toMap(
                                    partition -> new TopicPartition(topic, partition.partition()),
                                    partition -> OffsetSpec.latest()));
            Map<TopicPartition, OffsetAndMetadata> positions = new HashMap<>();
            admin.listOffsets(ends)
                    .all()
                    .get()
                    .forEach((partition, end) -> positions.put(partition, new OffsetAndMetadata(end.offset())));
            admin.alterConsumerGroupOffsets(group, positions).all().get();
        }
    }

    private void inTransactionsOfTheirOwn(String topic, String... values) {
        Map<String, Object> settings = Map.of("bootstrap.servers", servers, "transactional.id", "pipeline-it");
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            for (String value : values) {
                producer.beginTransaction();
                producer.send(new ProducerRecord<>(topic, value.getBytes(StandardCharsets.UTF_8)));
                producer.commitTransaction();
            }
        }
    }
}
