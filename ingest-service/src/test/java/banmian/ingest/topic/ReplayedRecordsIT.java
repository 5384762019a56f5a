package banmian.ingest.topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.topic.DeadLetterHeaders;
import banmian.contracts.topic.ReplayHeaders;
import banmian.contracts.topic.Topics;
import banmian.ingest.SamplePages;
import banmian.testing.KafkaOnly;
import banmian.testing.PipelineClient;
import banmian.testing.TopicRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A raw page that was refused and comes again keeps the mark of its dead letter, and the time it came first. */
@QuarkusTest
@QuarkusTestResource(KafkaOnly.class)
class ReplayedRecordsIT {
    private static final Instant FIRST = Instant.parse("2022-03-08T01:02:03.004Z");

    PipelineClient kafka;

    @Test
    void aPageThatIsReadNow() {
        // When
        kafka.push(SamplePages.page().getBytes(UTF_8), replayOf("ingest-0-17"));

        // Then
        TopicRecord page = marked(Topics.PAGES, "ingest-0-17");
        assertThat(Events.page(page).provenance().receivedAt()).isEqualTo(FIRST);
        assertThat(page.headers()).doesNotContainKey(ReplayHeaders.RECEIVED_AT);
    }

    @Test
    void aPageThatIsRefusedAgain() {
        // When
        kafka.push(new byte[0], replayOf("ingest-0-18"));

        // Then
        assertThat(marked(Topics.deadLettersOf(Topics.RAW_PAGES), "ingest-0-18").headers())
                .containsEntry(DeadLetterHeaders.REASON, "empty-page")
                .containsEntry(DeadLetterHeaders.RECEIVED_AT, FIRST.toString());
    }

    @Test
    void anyOtherPageHasNoMark() {
        // Given
        String text = SamplePages.page();

        // When
        kafka.push(text.getBytes(UTF_8), Map.of());

        // Then
        TopicRecord page = kafka.read(
                        Topics.PAGES, event -> Events.page(event).text().equals(text), 1)
                .get(0);
        assertThat(page.headers()).doesNotContainKey(ReplayHeaders.LETTER);
    }

    private static Map<String, String> replayOf(String letter) {
        return Map.of(ReplayHeaders.LETTER, letter, ReplayHeaders.RECEIVED_AT, FIRST.toString());
    }

    private TopicRecord marked(String topic, String letter) {
        return kafka.read(topic, record -> letter.equals(record.headers().get(ReplayHeaders.LETTER)), 1)
                .get(0);
    }
}
