package banmian.ingest.topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.codec.EventType;
import banmian.contracts.event.PageReceived;
import banmian.contracts.topic.RawPageHeaders;
import banmian.contracts.topic.Topics;
import banmian.ingest.SamplePages;
import banmian.testing.KafkaOnly;
import banmian.testing.PipelineClient;
import banmian.testing.TopicRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way in by the topic, with a real broker. */
@QuarkusTest
@QuarkusTestResource(KafkaOnly.class)
class RawPagesIT {
    PipelineClient kafka;

    @Test
    void aPageBecomesAnEventKeyedByItsIssue() {
        // Given
        String text = SamplePages.page();
        Map<String, String> headers = Map.of(
                RawPageHeaders.NEWSPAPER,
                "云溪日报",
                RawPageHeaders.ISSUE_DATE,
                "2031-08-04",
                RawPageHeaders.PAGE_LABEL,
                "1");

        // When
        RecordMetadata sent = kafka.push(text.getBytes(UTF_8), headers);

        // Then
        TopicRecord event = kafka.read(Topics.PAGES, withText(text), 1).get(0);
        PageReceived page = Events.page(event);
        assertThat(event.key()).isEqualTo("云溪日报|2031-08-04");
        assertThat(event.headers()).containsEntry("ce_type", EventType.PAGE_RECEIVED_V1.name());
        assertThat(page.issueDate()).isEqualTo(LocalDate.of(2031, 8, 4));
        assertThat(page.pageLabel()).isEqualTo("01");
        assertThat(page.provenance().receivedAt()).isEqualTo(Instant.ofEpochMilli(sent.timestamp()));
        assertThat(page.provenance().charset()).isEqualTo("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE"})
    void aPageOfAnyCharsetIsReadWithoutDeclaration(String charset) {
        // Given
        String text = "雲溪新橋昨日通車，市民出行時間大為縮短。編號" + UUID.randomUUID();

        // When
        kafka.push(text.getBytes(Charset.forName(charset)), Map.of());

        // Then
        PageReceived page =
                Events.page(kafka.read(Topics.PAGES, withText(text), 1).get(0));
        assertThat(page.provenance().charset()).isEqualTo(charset);
    }

    @Test
    void theSamePageAgainHasTheSameIdAndACorrectedOneToo() {
        // Given
        String newspaper = "云溪" + UUID.randomUUID();
        Map<String, String> headers = Map.of(
                RawPageHeaders.NEWSPAPER,
                newspaper,
                RawPageHeaders.ISSUE_DATE,
                "2031-08-04",
                RawPageHeaders.PAGE_LABEL,
                "A02");

        // When
        kafka.push("云溪新桥昨日通车".getBytes(UTF_8), headers);
        kafka.push("云溪新桥昨日通车".getBytes(UTF_8), headers);
        kafka.push("云溪新桥今日通车".getBytes(UTF_8), headers);

        // Then
        List<PageReceived> pages = kafka.read(Topics.PAGES, withText(newspaper), 3).stream()
                .map(Events::page)
                .toList();
        assertThat(pages)
                .extracting(PageReceived::pageId)
                .containsOnly(pages.get(0).pageId());
        assertThat(pages.get(1).provenance().sha256())
                .isEqualTo(pages.get(0).provenance().sha256())
                .isNotEqualTo(pages.get(2).provenance().sha256());
    }

    @Test
    void eachOfManyPagesIsSeenOnceDownstream() {
        // Given
        String run = UUID.randomUUID().toString();
        int count = 500;

        // When
        for (int i = 0; i < count; i++) {
            kafka.push(("云溪新桥昨日通车 " + run + " " + i).getBytes(UTF_8), Map.of());
        }

        // Then
        kafka.read(Topics.PAGES, withText(run), count);
        List<TopicRecord> seen = kafka.readFor(Duration.ofSeconds(2), Topics.PAGES, withText(run));
        assertThat(seen).hasSize(count);
        assertThat(seen).extracting(page -> Events.page(page).text()).doesNotHaveDuplicates();
    }

    private static Predicate<TopicRecord> withText(String text) {
        return found -> {
            PageReceived page = Events.page(found);
            return page.text().contains(text) || text.equals(page.newspaper());
        };
    }
}
