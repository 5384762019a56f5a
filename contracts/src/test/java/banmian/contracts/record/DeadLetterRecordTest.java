package banmian.contracts.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.topic.Refusal;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class DeadLetterRecordTest {
    private static final Instant TIME = Instant.parse("2022-03-08T01:02:03Z");

    @Test
    void theRecordStaysAsItCame() {
        // Given
        byte[] notText = {(byte) 0xff, 0};
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>("raw-pages", 2, 17, notText, notText);
        record.headers().add("newspaper", notText).add("issue-date", null);

        // When
        ProducerRecord<byte[], byte[]> letter =
                DeadLetterRecord.of(record, "ingest", new Refusal("binary", "不是文字"), TIME);

        // Then
        assertThat(letter.topic()).isEqualTo("raw-pages.dead-letters");
        assertThat(letter.key()).isSameAs(notText);
        assertThat(letter.value()).isSameAs(notText);
        assertThat(letter.headers().lastHeader("newspaper").value()).isEqualTo(notText);
        assertThat(letter.headers().lastHeader("issue-date").value()).isNull();
        assertThat(HeaderText.read(letter.headers()))
                .containsEntry("dead-letter-reason", "binary")
                .containsEntry("dead-letter-message", "不是文字")
                .containsEntry("dead-letter-offset", "17");
    }

    @Test
    void aRecordRefusedASecondTimeSaysTheSecondReasonOnly() {
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>("raw-pages", 0, 1, null, null);
        record.headers().add("dead-letter-reason", "empty-page".getBytes(UTF_8));

        ProducerRecord<byte[], byte[]> letter =
                DeadLetterRecord.of(record, "ingest", new Refusal("binary", "不是文字"), TIME);

        assertThat(letter.headers().headers("dead-letter-reason")).hasSize(1);
        assertThat(HeaderText.read(letter.headers())).containsEntry("dead-letter-reason", "binary");
    }

    @Test
    void itIsMadeOfNoOtherRecord() {
        // Given
        ConsumerRecord<byte[], byte[]> event = new ConsumerRecord<>("pages", 0, 33, null, null);
        event.headers().add("source-record", "raw-pages/0/17".getBytes(UTF_8));

        // When
        ProducerRecord<byte[], byte[]> letter =
                DeadLetterRecord.of(event, "parse", new Refusal("malformed-event", "不是事件"), TIME);

        // Then: put back on its topic, it would otherwise be a second outcome of raw-pages/0/17
        assertThat(letter.headers().lastHeader("source-record")).isNull();
    }

    @Test
    void aRecordThatWouldNotFitStaysWhereItIs() {
        // Given
        ConsumerRecord<byte[], byte[]> large = new ConsumerRecord<>("pages", 1, 33, new byte[20], new byte[15 << 20]);
        large.headers().add("ce_type", "banmian.page-received.v1".getBytes(UTF_8));

        // When
        ProducerRecord<byte[], byte[]> letter =
                DeadLetterRecord.of(large, "parse", new Refusal("malformed-event", "not an event"), TIME);

        // Then
        assertThat(letter.value()).isNull();
        assertThat(HeaderText.read(letter.headers()))
                .doesNotContainKey("ce_type")
                .containsEntry("dead-letter-reason", "malformed-event")
                .containsEntry("dead-letter-offset", "33")
                .containsEntry(
                        "dead-letter-message",
                        "not an event; too large for a dead letter, key, value and headers stay at pages/1/33");
    }

    @Test
    void headersAreReadAsUtf8InLowerCase() {
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>("raw-pages", 0, 1, null, null);
        record.headers().add("Newspaper", "江城日报".getBytes(UTF_8)).add("page-label", new byte[] {(byte) 0xff});

        assertThat(HeaderText.read(record.headers())).isEqualTo(Map.of("newspaper", "江城日报", "page-label", "\ufffd"));
    }
}
