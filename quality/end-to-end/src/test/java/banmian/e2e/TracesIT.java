package banmian.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import banmian.e2e.TraceReceiver.Received;
import banmian.keys.AccessKey;
import banmian.keys.KeyFile;
import banmian.keys.KeyList;
import banmian.keys.Role;
import banmian.keys.Secret;
import banmian.servers.kafka.EmbeddedKafka;
import banmian.servers.kafka.KafkaOptions;
import banmian.servers.postgres.EmbeddedPostgres;
import banmian.servers.postgres.PostgresOptions;
import banmian.servers.process.Ports;
import banmian.servers.topics.PipelineTopics;
import banmian.testing.PipelineClient;
import banmian.testing.running.Stack;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One page from push to row, as a trace over all three services, and what they log of it. */
class TracesIT {
    private static final String MARKER = "桐溪渡口";
    private static final String PAGE = MARKER + "新桥今日通车\n\n■本报记者 何小雨\n\n本报讯 9月3日上午，" + MARKER + "新桥正式通车。\n";
    private static final Map<String, String> HEADERS =
            Map.of("newspaper", "桐溪日报", "issue-date", "2024-09-03", "page-label", "01");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    static Path folder;

    private static final String PUBLISHER = Secret.create();
    private static final List<AutoCloseable> OPEN = new ArrayList<>();
    private static TraceReceiver receiver;
    private static PipelineClient kafka;
    private static PackagedService ingest;
    private static PackagedService store;

    @BeforeAll
    static void start() throws Exception {
        receiver = open(new TraceReceiver());
        EmbeddedKafka broker = open(EmbeddedKafka.start(
                new KafkaOptions(folder.resolve("kafka"), Ports.free(), folder.resolve("kafka.log"))));
        PipelineTopics.create(broker.bootstrapServers());
        kafka = open(new PipelineClient(broker.bootstrapServers()));
        EmbeddedPostgres postgres = open(EmbeddedPostgres.start(
                new PostgresOptions(folder.resolve("postgres"), Ports.free(), folder.resolve("postgres.log"), false)));
        KeyFile keys = new KeyFile(folder.resolve("keys"));
        keys.write(KeyList.empty().with(new AccessKey("scanner", Role.PUBLISHER, Secret.hash(PUBLISHER))));
        List<String> settings = List.of(
                "kafka.bootstrap.servers=" + broker.bootstrapServers(),
                "banmian.guard.keys-file=" + keys.path(),
                "banmian.store.search.folder=" + folder.resolve("search"),
                "quarkus.datasource.jdbc.url=" + postgres.jdbcUrl(),
                "quarkus.datasource.username=" + EmbeddedPostgres.USER,
                "quarkus.datasource.password=" + EmbeddedPostgres.PASSWORD,
                "quarkus.otel.sdk.disabled=false",
                "quarkus.otel.exporter.otlp.protocol=http/protobuf",
                "quarkus.otel.exporter.otlp.endpoint=" + receiver.endpoint(),
                "quarkus.otel.bsp.schedule.delay=200ms",
                "quarkus.log.console.json.enabled=true",
                "quarkus.log.category.\"banmian\".level=DEBUG");
        ingest = open(PackagedService.start("ingest-service", settings, folder));
        PackagedService parse = open(PackagedService.start("parse-service", settings, folder));
        store = open(PackagedService.start("store-service", settings, folder));
        List.of(ingest, parse, store).forEach(PackagedService::awaitReady);
    }

    @AfterAll
    static void stop() throws Exception {
        for (int i = OPEN.size() - 1; i >= 0; i--) {
            OPEN.get(i).close();
        }
    }

    @Test
    void aPageIsOneTraceFromItsPusherToTheDatabase() {
        // Given
        String trace = "0af7651916cd43dd8448eb211c80319c";
        String pusher = "b7ad6b7169203331";
        Map<String, String> headers = new HashMap<>(HEADERS);
        headers.put("traceparent", "00-" + trace + "-" + pusher + "-01");

        // When
        kafka.push(PAGE.getBytes(UTF_8), headers);
        await("four spans", () -> receiver.trace(trace).size() >= 4);

        // Then
        List<Received> spans = receiver.trace(trace);
        assertThat(spans)
                .extracting(Received::service, Received::name)
                .containsExactly(
                        tuple("ingest-service", "process raw-pages"),
                        tuple("parse-service", "process pages"),
                        tuple("store-service", "process parsed-pages"),
                        tuple("store-service", "store pages"));
        assertThat(spans)
                .extracting(Received::parent)
                .containsExactly(
                        pusher,
                        spans.get(0).id(),
                        spans.get(1).id(),
                        spans.get(2).id());
        String pageId = spans.get(0).attributes().get("banmian.page.id");
        assertThat(store.get("/api/pages/" + pageId).body()).contains(MARKER);
        assertThat(spans.subList(1, 3))
                .allSatisfy(span -> assertThat(span.attributes()).containsEntry("banmian.page.id", pageId));
        assertThat(spans.get(3).attributes()).containsEntry("db.system.name", "postgresql");
        assertThat(spans.get(3).end()).isLessThanOrEqualTo(spans.get(2).end());
    }

    @Test
    void aPagePushedOverHttpBeginsItsTraceWithTheRequest() throws Exception {
        // Given
        String page = PAGE.replace("通车", "停航");
        HttpRequest.Builder push = HttpRequest.newBuilder(
                        URI.create(ingest.url("/api/pages?issue-date=2024-09-04&page-label=01")))
                .header("Authorization", "Bearer " + PUBLISHER)
                .header("Content-Type", "text/plain; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(page));

        // When
        String pageId = Stack.json(ingest.send(push).body()).get("pageId").asText();
        await("the page is stored", () -> !ofPage(pageId, "store-service").isEmpty());

        // Then
        String trace = ofPage(pageId, "store-service").get(0).trace();
        await("the request", () -> receiver.trace(trace).size() >= 6);
        assertThat(receiver.trace(trace))
                .extracting(Received::name)
                .containsExactly(
                        "POST /api/pages",
                        "raw-pages publish",
                        "process raw-pages",
                        "process pages",
                        "process parsed-pages",
                        "store pages");
        // The one that docs/tracing.md shows.
        Files.writeString(Path.of("target", "trace.txt"), receiver.tree(trace));
    }

    @Test
    void logsAreLinesOfJsonWithTheIdsOfPageAndTrace() {
        // Given
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        Map<String, String> headers = Map.of("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");

        // When
        kafka.push(PAGE.replace("新桥", "旧桥").getBytes(UTF_8), headers);
        kafka.push(new byte[0], headers);
        await("both are done with", () -> receiver.trace(trace).size() >= 5);

        // Then
        String pageId = receiver.trace(trace).stream()
                .map(span -> span.attributes().get("banmian.page.id"))
                .filter(id -> id != null)
                .findFirst()
                .orElseThrow();
        await("a line in the store", () -> lines(store).stream().anyMatch(line -> isAbout(line, pageId, trace)));
        assertThat(lines(ingest)).anySatisfy(line -> {
            assertThat(line.get("level").asText()).isEqualTo("WARN");
            assertThat(line.get("message").asText())
                    .startsWith("refused raw-pages-")
                    .contains("empty-page");
            assertThat(line.at("/mdc/traceId").asText()).isEqualTo(trace);
            assertThat(line.get("service").asText()).isEqualTo("ingest-service");
        });
        assertThat(ingest.log() + store.log()).doesNotContain(MARKER, PUBLISHER);
    }

    private static boolean isAbout(JsonNode line, String pageId, String trace) {
        return line.at("/mdc/pageId").asText().equals(pageId)
                && line.at("/mdc/traceId").asText().equals(trace);
    }

    /** Every line is JSON, but for what the JVM itself says before logging begins. */
    private static List<JsonNode> lines(PackagedService service) {
        return service.log()
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(Stack::json)
                .toList();
    }

    private static List<Received> ofPage(String pageId, String service) {
        return receiver.spans(span -> span.service().equals(service)
                && pageId.equals(span.attributes().get("banmian.page.id")));
    }

    private static void await(String what, BooleanSupplier reached) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as(what + "; received: " + receiver.spans(any -> true))
                    .isLessThan(deadline);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static <T extends AutoCloseable> T open(T opened) {
        OPEN.add(opened);
        return opened;
    }
}
