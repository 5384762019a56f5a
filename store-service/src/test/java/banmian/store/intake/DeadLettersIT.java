package banmian.store.intake;

import static banmian.store.StoreClient.awaitPage;
import static banmian.store.StoreClient.get;
import static banmian.store.StoreClient.publish;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.codec.EncodedEvent;
import banmian.contracts.codec.EventCodec;
import banmian.contracts.event.PageParsed;
import banmian.contracts.topic.DeadLetterHeaders;
import banmian.contracts.topic.Topics;
import banmian.store.ParsedPages;
import banmian.testing.KafkaAndPostgres;
import banmian.testing.PipelineClient;
import banmian.testing.TopicRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;

/** What can never be stored is put aside as it came, and the pages after it are stored. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class DeadLettersIT {
    private static final String DEAD_LETTERS = "parsed-pages.dead-letters";

    PipelineClient kafka;

    @Test
    void bytesThatAreNoEvent() {
        // Given
        EncodedEvent event = EventCodec.encode(ParsedPages.page("garbage").event());
        byte[] garbage = {(byte) 0x80, 0, 1, 2};

        // When
        RecordMetadata sent = kafka.send(Topics.PARSED_PAGES, "garbage", garbage, event.headers());
        publish(kafka, ParsedPages.page("after-garbage").event());

        // Then
        TopicRecord letter = deadLetter("garbage");
        assertThat(letter.value()).isEqualTo(garbage);
        assertThat(letter.headers())
                .containsAllEntriesOf(event.headers())
                .containsEntry(DeadLetterHeaders.REASON, "malformed-event")
                .containsEntry(DeadLetterHeaders.STAGE, "store")
                .containsEntry(DeadLetterHeaders.TOPIC, "parsed-pages")
                .containsEntry(DeadLetterHeaders.PARTITION, Integer.toString(sent.partition()))
                .containsEntry(DeadLetterHeaders.OFFSET, Long.toString(sent.offset()))
                .containsKey(DeadLetterHeaders.TIME);
        awaitPage("after-garbage");
    }

    @Test
    void anEventOfAnotherType() {
        // Given
        EncodedEvent event = EventCodec.encode(ParsedPages.page("other-type").event());
        Map<String, String> headers = new LinkedHashMap<>(event.headers());
        headers.put("ce_type", "banmian.page-parsed.v9");

        // When
        kafka.send(Topics.PARSED_PAGES, "other-type", event.value(), headers);

        // Then
        assertThat(deadLetter("other-type").headers())
                .containsEntry(DeadLetterHeaders.REASON, "unknown-event-type")
                .containsEntry("ce_type", "banmian.page-parsed.v9");
    }

    @Test
    void aTombstone() {
        // Given
        Map<String, String> headers =
                EventCodec.encode(ParsedPages.page("tombstone").event()).headers();

        // When
        kafka.send(Topics.PARSED_PAGES, "tombstone", null, headers);

        // Then
        TopicRecord letter = deadLetter("tombstone");
        assertThat(letter.value()).isNull();
        assertThat(letter.headers()).containsEntry(DeadLetterHeaders.REASON, "malformed-event");
    }

    @Test
    void aTextThatTheDatabaseCannotHold() {
        // Given: in one batch or not, the pages around it are stored
        PageParsed poison = ParsedPages.page("nul").headline("三座\0公园").event();
        EncodedEvent event = EventCodec.encode(poison);

        // When
        publish(kafka, ParsedPages.page("before-nul").event());
        kafka.send(Topics.PARSED_PAGES, "nul", event.value(), event.headers());
        publish(kafka, ParsedPages.page("after-nul").event());

        // Then
        TopicRecord letter = deadLetter("nul");
        assertThat(letter.value()).isEqualTo(event.value());
        assertThat(letter.headers())
                .containsEntry(DeadLetterHeaders.REASON, "cannot-store")
                .containsEntry(DeadLetterHeaders.MESSAGE, "the database answers with SQLSTATE 22021")
                .containsEntry(DeadLetterHeaders.EXCEPTION, "org.postgresql.util.PSQLException");
        awaitPage("before-nul");
        awaitPage("after-nul");
        assertThat(get("/api/pages/nul").statusCode()).isEqualTo(404);
    }

    @Test
    void aParserWithoutAVersion() {
        // Given
        EncodedEvent event = EventCodec.encode(
                ParsedPages.page("no-version").parser("newest").event());

        // When
        kafka.send(Topics.PARSED_PAGES, "no-version", event.value(), event.headers());

        // Then
        assertThat(deadLetter("no-version").headers()).containsEntry(DeadLetterHeaders.REASON, "cannot-store");
    }

    @Test
    void halfOfACharacter() {
        // Given: JSON can say what UTF-8 cannot
        String json = new String(
                EventCodec.encode(
                                ParsedPages.page("surrogate").headline("三座?公园").event())
                        .value(),
                StandardCharsets.UTF_8);
        byte[] value = json.replace("?", "\\ud83d").getBytes(StandardCharsets.UTF_8);

        // When
        kafka.send(
                Topics.PARSED_PAGES,
                "surrogate",
                value,
                EventCodec.encode(ParsedPages.page("surrogate").event()).headers());

        // Then
        assertThat(deadLetter("surrogate").headers()).containsEntry(DeadLetterHeaders.REASON, "cannot-store");
    }

    private TopicRecord deadLetter(String key) {
        return kafka.read(DEAD_LETTERS, letter -> key.equals(letter.key()), 1).get(0);
    }
}
