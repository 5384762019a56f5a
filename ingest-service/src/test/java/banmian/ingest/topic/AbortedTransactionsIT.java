package banmian.ingest.topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.topic.RawPageHeaders;
import banmian.contracts.topic.Topics;
import banmian.ingest.config.IngestConfig;
import banmian.testing.KafkaOnly;
import banmian.testing.PipelineClient;
import banmian.testing.TopicRecord;
import banmian.transactions.TransactionalWriter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The service while its transactions are aborted from outside. */
@QuarkusTest
@QuarkusTestResource(KafkaOnly.class)
class AbortedTransactionsIT {
    private static final Map<String, String> HEADERS = Map.of(
            RawPageHeaders.NEWSPAPER, "围栏日报", RawPageHeaders.ISSUE_DATE, "2031-08-05", RawPageHeaders.PAGE_LABEL, "01");

    PipelineClient kafka;

    @Inject
    IngestConfig config;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void eachPageComesOutOnceAndInOrderThoughTheProducerIsFencedAgainAndAgain() throws InterruptedException {
        // Given
        List<String> texts =
                IntStream.range(0, 900).mapToObj(i -> "云溪新桥昨日通车 " + i).toList();
        texts.forEach(text -> kafka.send(Topics.RAW_PAGES, "one partition", text.getBytes(UTF_8), HEADERS));

        // When
        for (int i = 0; i < 5; i++) {
            takeTheTransactionalId();
            Thread.sleep(700);
        }

        // Then
        kafka.read(Topics.PAGES, ours(), texts.size());
        List<TopicRecord> all = kafka.readFor(Duration.ofSeconds(3), Topics.PAGES, ours());
        assertThat(all).extracting(found -> Events.page(found).text()).containsExactlyElementsOf(texts);
    }

    /** As a second process of the same name would. */
    private void takeTheTransactionalId() {
        Map<String, Object> same = new HashMap<>(config.producer());
        same.put("bootstrap.servers", bootstrapServers);
        try (TransactionalWriter other = TransactionalWriter.with(same)) {
            other.connect();
        }
    }

    private static Predicate<TopicRecord> ours() {
        return found -> "围栏日报".equals(Events.page(found).newspaper());
    }
}
