package banmian.ingest.topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.topic.DeadLetterHeaders;
import banmian.contracts.topic.RawPageHeaders;
import banmian.contracts.topic.Topics;
import banmian.ingest.BadInput;
import banmian.ingest.SamplePages;
import banmian.testing.KafkaOnly;
import banmian.testing.PipelineClient;
import banmian.testing.TopicRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes of bad records on the topic; after each of them a good page has to go through. */
@QuarkusTest
@QuarkusTestResource(KafkaOnly.class)
class BadRecordsIT {
    PipelineClient kafka;

    @AfterEach
    void aGoodPageGoesThrough() {
        String text = SamplePages.page();
        kafka.push(text.getBytes(UTF_8), Map.of());
        kafka.read(Topics.PAGES, page -> Events.page(page).text().equals(text), 1);
    }

    @ParameterizedTest
    @MethodSource("banmian.ingest.BadInput#refused")
    void isRefused(BadInput input) {
        // When
        RecordMetadata sent = kafka.push(input.bytes(), input.headers());

        // Then
        TopicRecord deadLetter = deadLetterOf(sent);
        assertThat(deadLetter.value()).isEqualTo(input.bytes());
        assertThat(deadLetter.headers())
                .containsAllEntriesOf(input.headers())
                .containsEntry(DeadLetterHeaders.REASON, input.outcome())
                .containsEntry(DeadLetterHeaders.STAGE, "ingest")
                .containsEntry(DeadLetterHeaders.TOPIC, Topics.RAW_PAGES);
    }

    @ParameterizedTest
    @MethodSource("banmian.ingest.BadInput#kept")
    void isKeptWithAWarning(BadInput input) {
        // When
        RecordMetadata sent = kafka.push(input.bytes(), input.headers());

        // Then
        TopicRecord event = kafka.read(
                        Topics.PAGES,
                        page -> Events.page(page).provenance().receivedAt().toEpochMilli() == sent.timestamp()
                                && Events.page(page).text().startsWith("云溪新桥"),
                        1)
                .get(0);
        assertThat(Events.page(event).warnings()).containsExactly(input.outcome());
    }

    @Test
    void aTombstoneIsRefused() {
        // When
        RecordMetadata sent = kafka.send(Topics.RAW_PAGES, "key", null, Map.of());

        // Then
        TopicRecord deadLetter = deadLetterOf(sent);
        assertThat(deadLetter.value()).isNull();
        assertThat(deadLetter.key()).isEqualTo("key");
        assertThat(deadLetter.headers()).containsEntry(DeadLetterHeaders.REASON, "empty-page");
    }

    @Test
    void aLineOf500000CharactersGoesThrough() {
        // Given
        String text = "云溪".repeat(160_000) + UUID.randomUUID();

        // When
        kafka.push(text.getBytes(UTF_8), Map.of());

        // Then
        assertThat(kafka.read(Topics.PAGES, page -> Events.page(page).text().equals(text), 1))
                .hasSize(1);
    }

    @Test
    void anOverlongHeaderIsLeftOut() {
        // Given
        String text = SamplePages.page();

        // When
        kafka.push(text.getBytes(UTF_8), Map.of(RawPageHeaders.NEWSPAPER, "报".repeat(300_000)));

        // Then
        TopicRecord event = kafka.read(
                        Topics.PAGES, page -> Events.page(page).text().equals(text), 1)
                .get(0);
        assertThat(Events.page(event).newspaper()).isNull();
        assertThat(Events.page(event).warnings()).containsExactly("header-ignored");
    }

    @Test
    void aRecordAsLargeAsTheTopicTakesIsRefusedWithoutItsValue() {
        // Given
        byte[] value = new byte[16 * 1024 * 1024 - 1_000];

        // When
        RecordMetadata sent = kafka.push(value, Map.of());

        // Then
        TopicRecord deadLetter = deadLetterOf(sent);
        assertThat(deadLetter.value()).isNull();
        assertThat(deadLetter.headers()).containsEntry(DeadLetterHeaders.REASON, "page-too-large");
        assertThat(deadLetter.headers().get(DeadLetterHeaders.MESSAGE)).contains("16776216 bytes", "raw-pages");
    }

    private TopicRecord deadLetterOf(RecordMetadata sent) {
        String partition = Integer.toString(sent.partition());
        String offset = Long.toString(sent.offset());
        return kafka.read(
                        Topics.deadLettersOf(Topics.RAW_PAGES),
                        letter -> partition.equals(letter.headers().get(DeadLetterHeaders.PARTITION))
                                && offset.equals(letter.headers().get(DeadLetterHeaders.OFFSET)),
                        1)
                .get(0);
    }
}
