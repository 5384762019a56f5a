package banmian.parse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.codec.EventCodec;
import banmian.contracts.event.PageReceived;
import banmian.contracts.topic.Keys;
import banmian.contracts.topic.Topics;
import banmian.parse.config.ParseSettings;
import banmian.parse.work.Pages;
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
    PipelineClient client;

    @Inject
    ParseSettings settings;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void eachPageComesOutOnceAndInOrderThoughTheProducerIsFencedAgainAndAgain() throws InterruptedException {
        // Given
        List<String> ids = IntStream.range(0, 900).mapToObj(i -> "fenced-" + i).toList();
        ids.forEach(id -> push(Pages.page(id, Pages.TWO_ARTICLES)));

        // When
        for (int i = 0; i < 5; i++) {
            takeTheTransactionalId();
            Thread.sleep(700);
        }

        // Then
        client.read(Topics.PARSED_PAGES, ours(), ids.size());
        List<TopicRecord> all = client.readFor(Duration.ofSeconds(3), Topics.PARSED_PAGES, ours());
        assertThat(all).extracting(AbortedTransactionsIT::subject).containsExactlyElementsOf(ids);
    }

    /** As a second process of the same name would. */
    private void takeTheTransactionalId() {
        Map<String, Object> same = new HashMap<>(settings.producer());
        same.put("bootstrap.servers", kafka);
        try (TransactionalWriter other = TransactionalWriter.with(same)) {
            other.connect();
        }
    }

    private void push(PageReceived page) {
        String key = Keys.ofPage(page.newspaper(), page.issueDate(), page.pageId());
        client.send(
                Topics.PAGES,
                key,
                EventCodec.encode(page).value(),
                EventCodec.encode(page).headers());
    }

    private static Predicate<TopicRecord> ours() {
        return record -> subject(record).startsWith("fenced-");
    }

    private static String subject(TopicRecord record) {
        return record.headers().getOrDefault("ce_subject", "");
    }
}
