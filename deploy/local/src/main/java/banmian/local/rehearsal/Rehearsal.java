package banmian.local.rehearsal;

import banmian.local.api.ApiException;
import banmian.local.api.StoreApi;
import banmian.local.running.OwnKey;
import banmian.local.status.PipelineProgress;
import banmian.local.terminal.Terminal;
import banmian.local.up.LocalStack;
import banmian.local.up.PipelineWatch;
import banmian.local.up.StackSettings;
import banmian.servers.process.ServerStartException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A pipeline at work in a scratch folder, so that its servers learn what they will do: pages that come at once, pages that
 * come one by one, and people who read. What they have learned they write down as they end.
 */
final class Rehearsal {
    private static final int READS = 60;

    /** Short enough that a page waits for the one before now and then, as under load. */
    private static final Duration BETWEEN = Duration.ofMillis(40);

    private final StackSettings settings;
    private final RehearsalPages pages;
    private final int count;
    private final Terminal terminal;

    /** @param count of pages that come at once; then as many come one by one */
    Rehearsal(StackSettings settings, RehearsalPages pages, int count, Terminal terminal) {
        this.settings = settings;
        this.pages = pages;
        this.count = count;
        this.terminal = terminal;
    }

    /**
     * Returns when all servers have ended.
     *
     * @throws ServerStartException if one does not start
     * @throws InterruptedException if the user wants to stop
     */
    void run() throws InterruptedException, ApiException {
        try (LocalStack stack = new LocalStack(settings, terminal::step)) {
            stack.start();
            try (KafkaProducer<byte[], byte[]> producer = producer();
                    PipelineProgress progress = new PipelineProgress(kafka())) {
                PipelineWatch watch = new PipelineWatch(stack, progress, terminal);
                push(producer, Duration.ZERO);
                await(watch);
                push(producer, BETWEEN);
                await(watch);
            }
            terminal.step("Reading …");
            read(new StoreApi(settings.ports().addresses().get("store"), new OwnKey(settings.data()).read()));
            terminal.step("Writing down what was learned …");
        }
    }

    private void push(KafkaProducer<byte[], byte[]> producer, Duration between) throws InterruptedException {
        for (int i = 0; i < count; i++) {
            producer.send(pages.next());
            Thread.sleep(between.toMillis());
        }
        producer.flush();
    }

    private static void await(PipelineWatch watch) throws InterruptedException {
        Optional<String> failure = watch.awaitAll();
        if (failure.isPresent()) {
            throw new ServerStartException(failure.get());
        }
    }

    /** What the reading room and researchers ask for most. */
    private static void read(StoreApi api) throws ApiException {
        for (int i = 0; i < READS; i++) {
            JsonNode list = api.get("/api/articles", Map.of("limit", "20"));
            JsonNode first = list.path("items").path(i % 20);
            api.get("/api/articles/" + first.path("id").asText(), Map.of());
            api.get("/api/pages/" + first.path("pageId").asText(), Map.of());
            api.get("/api/articles", Map.of("q", "全市", "limit", "20"));
            api.bytes("/");
        }
    }

    private KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka()),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    private String kafka() {
        return settings.ports().addresses().get("kafka");
    }
}
