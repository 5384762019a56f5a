package banmian.contracts.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.codec.Samples;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRecordTest {
    @Test
    void anEventNamesTheRecordItWasMadeOf() {
        // Given
        ConsumerRecord<byte[], byte[]> raw = new ConsumerRecord<>("raw-pages", 2, 1_234_567_890_123L, null, null);

        // When
        ProducerRecord<byte[], byte[]> event = EventRecord.of(Samples.received(), SourceRecord.of(raw));

        // Then
        assertThat(HeaderText.read(event.headers())).containsEntry("source-record", "raw-pages/2/1234567890123");
        assertThat(SourceRecord.in(event.headers())).contains(new SourceRecord("raw-pages", 2, 1_234_567_890_123L));
    }

    @Test
    void anEventOfNoRecordNamesNone() {
        assertThat(SourceRecord.in(EventRecord.of(Samples.received()).headers()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "raw-pages",
                "raw-pages/0",
                "raw-pages/0/-1",
                "raw-pages/0/1/2",
                "版面/0/1",
                "raw-pages/0/9999999999999999999"
            })
    void whatIsNoNameOfARecordIsNone(String text) {
        RecordHeaders headers = new RecordHeaders();
        headers.add(SourceRecord.HEADER, text.getBytes(UTF_8));

        assertThat(SourceRecord.in(headers)).isEmpty();
    }
}
