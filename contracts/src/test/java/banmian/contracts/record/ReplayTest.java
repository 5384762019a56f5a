package banmian.contracts.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.topic.ReplayHeaders;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayTest {
    @Test
    void theMarkGoesOnToWhatIsMadeOfTheRecord() {
        // Given
        ConsumerRecord<byte[], byte[]> source = recordAt("2022-03-08T09:00:00Z");
        source.headers().add(ReplayHeaders.LETTER, "ingest-0-17".getBytes(UTF_8));
        source.headers().add(ReplayHeaders.RECEIVED_AT, "2022-03-08T08:00:00Z".getBytes(UTF_8));

        // When
        ProducerRecord<byte[], byte[]> made = Replay.carry(source.headers(), new ProducerRecord<>("pages", null));

        // Then: the time is in the event, and a later stage has no use for it
        assertThat(HeaderText.read(made.headers())).containsOnlyKeys(ReplayHeaders.LETTER);
        assertThat(Replay.letterOf(made.headers())).contains("ingest-0-17");
    }

    @Test
    void aRecordWithoutAMarkLeavesNone() {
        ProducerRecord<byte[], byte[]> made =
                Replay.carry(recordAt("2022-03-08T09:00:00Z").headers(), new ProducerRecord<>("pages", null));

        assertThat(Replay.letterOf(made.headers())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-08T08:00:00Z, 2022-03-08T08:00:00Z",
        "2022-03-08T10:00:00Z, 2022-03-08T09:00:00Z",
        "yesterday, 2022-03-08T09:00:00Z"
    })
    void aReplayedPageWasReceivedTheFirstTimeAndNeverLaterThanItIsThere(String header, String expected) {
        // Given
        ConsumerRecord<byte[], byte[]> record = recordAt("2022-03-08T09:00:00Z");
        record.headers().add(ReplayHeaders.RECEIVED_AT, header.getBytes(UTF_8));

        // When
        Instant receivedAt = Replay.receivedAt(record);

        // Then
        assertThat(receivedAt).isEqualTo(Instant.parse(expected));
    }

    private static ConsumerRecord<byte[], byte[]> recordAt(String time) {
        return new ConsumerRecord<>(
                "raw-pages",
                0,
                1,
                Instant.parse(time).toEpochMilli(),
                TimestampType.LOG_APPEND_TIME,
                0,
                0,
                null,
                null,
                new RecordHeaders(),
                Optional.empty());
    }
}
