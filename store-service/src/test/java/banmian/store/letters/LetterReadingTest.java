package banmian.store.letters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.store.persistence.DeadLetterEntity;
import banmian.store.persistence.DeadLetterStore.Letter;
import banmian.store.persistence.LetterState;
import banmian.store.persistence.RecordHeader;
import banmian.store.persistence.ReplayMark;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterReadingTest {
    @Test
    void whatTheStageSaysIsRead() {
        // Given
        ConsumerRecord<byte[], byte[]> letter = letter(
                "raw-pages.dead-letters",
                "键",
                Map.of(
                        "newspaper", "江城日报",
                        "source-uri", "file:///存/01.txt",
                        "dead-letter-reason", "binary",
                        "dead-letter-message", "不是文字",
                        "dead-letter-exception", "java.lang.IllegalStateException",
                        "dead-letter-topic", "raw-pages",
                        "dead-letter-partition", "2",
                        "dead-letter-offset", "40911",
                        "dead-letter-time", "2022-03-08T02:00:00Z",
                        "dead-letter-received-at", "2022-03-08T01:59:59Z"));

        // When
        DeadLetterEntity read = LetterReading.read(letter).entity();

        // Then
        assertThat(read.id).isEqualTo("ingest-0-17");
        assertThat(read.stage).isEqualTo("ingest");
        assertThat(read.reason).isEqualTo("binary");
        assertThat(read.message).isEqualTo("不是文字");
        assertThat(read.exceptionClass).isEqualTo("java.lang.IllegalStateException");
        assertThat(read.sourceTopic).isEqualTo("raw-pages");
        assertThat(read.sourcePartition).isEqualTo(2);
        assertThat(read.sourceOffset).isEqualTo(40911);
        assertThat(read.refusedAt).isEqualTo(Instant.parse("2022-03-08T02:00:00Z"));
        assertThat(read.receivedAt).isEqualTo(Instant.parse("2022-03-08T01:59:59Z"));
        assertThat(read.newspaper).isEqualTo("江城日报");
        assertThat(read.sourceUri).isEqualTo("file:///存/01.txt");
        assertThat(read.size).isEqualTo(2);
        assertThat(read.state).isEqualTo(LetterState.OPEN);
    }

    @Test
    void aRecordThatSaysNothingIsADeadLetterToo() {
        DeadLetterEntity read =
                LetterReading.read(letter("pages.dead-letters", "键", Map.of())).entity();

        assertThat(read.id).isEqualTo("parse-0-17");
        assertThat(read.reason).isEqualTo("unknown");
        assertThat(read.sourceTopic).isNull();
        assertThat(read.receivedAt).isNull();
    }

    @Test
    void headersThatTheDatabaseCouldNotHoldAreMadeSoThatItCan() {
        // Given
        ConsumerRecord<byte[], byte[]> letter = letter(
                "pages.dead-letters",
                null,
                Map.of(
                        "dead-letter-message", "坏\0字" + "长".repeat(5_000),
                        "dead-letter-partition", "99999999999",
                        "dead-letter-offset", "-1",
                        "dead-letter-time", "+999999999-12-31T23:59:59Z"));
        letter.headers().add("dead-letter-reason", new byte[] {(byte) 0xff, 0});

        // When
        DeadLetterEntity read = LetterReading.read(letter).entity();

        // Then
        assertThat(read.message).startsWith("坏\ufffd字长").hasSize(2_000);
        assertThat(read.reason).isEqualTo("\ufffd\ufffd");
        assertThat(read.sourcePartition).isNull();
        assertThat(read.sourceOffset).isNull();
        assertThat(read.refusedAt).isEqualTo(Instant.EPOCH);
    }

    @Test
    void theRecordIsKeptByteByByte() {
        // Given
        ConsumerRecord<byte[], byte[]> letter = letter("raw-pages.dead-letters", "键", Map.of());
        letter.headers()
                .add("坏\0名", new byte[] {(byte) 0xfe})
                .add("page-name", null)
                .add("page-name", new byte[0]);

        // When
        Letter read = LetterReading.read(letter);

        // Then
        assertThat(read.record().key).isEqualTo("键".getBytes(UTF_8));
        assertThat(read.record().value).containsExactly(1, 2);
        assertThat(RecordHeader.read(read.record().headers))
                .extracting(RecordHeader::name, RecordHeader::value)
                .usingRecursiveComparison()
                .isEqualTo(java.util.List.of(
                        org.assertj.core.groups.Tuple.tuple("坏\0名", new byte[] {(byte) 0xfe}),
                        org.assertj.core.groups.Tuple.tuple("page-name", null),
                        org.assertj.core.groups.Tuple.tuple("page-name", new byte[0])));
    }

    @ParameterizedTest
    @CsvSource({
        "江城日报|2022-03-08, , 江城日报",
        "0123456789abcdef, , ",
        ", file:///archive/%E6%B1%9F%E5%9F%8E%E6%97%A5%E6%8A%A5/2022-03-08/01.txt, 江城日报",
        ", 江城日报/2022-03-08/01.txt, 江城日报",
        ", C:\\存档 一\\江城日报/2022-03-08/01.txt, C:\\存档 一\\江城日报",
        ", file:///archive/01.txt, ",
        ", mailto:x, "
    })
    void theNewspaperIsToldFromKeyOrPath(String key, String uri, String expected) {
        Map<String, String> headers = uri == null ? Map.of() : Map.of("source-uri", uri);

        assertThat(LetterReading.read(letter("raw-pages.dead-letters", key, headers))
                        .entity()
                        .newspaper)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest-0-3", "parse-12-400000", "store-0-0"})
    void aSecondRefusalNamesTheFirst(String first) {
        ReplayMark mark = new ReplayMark(first, UUID.fromString("6f1c23aa-0000-4000-8000-00000000000a"));

        assertThat(replayNamedBy(mark.text())).contains(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ingest-0-3",
                "store-0-17 6f1c23aa-0000-4000-8000-00000000000a",
                "other-0-3 6f1c23aa-0000-4000-8000-00000000000a",
                "ingest-0 6f1c23aa-0000-4000-8000-00000000000a",
                "ingest-0-3 6f1c23aa",
                "ingest-0-3'; drop table page",
                "\0"
            })
    void aMarkThatIsNoneIsNoLink(String mark) {
        assertThat(replayNamedBy(mark)).isEmpty();
    }

    private static Optional<ReplayMark> replayNamedBy(String mark) {
        return LetterReading.read(letter("parsed-pages.dead-letters", null, Map.of("dead-letter-replay", mark)))
                .replay();
    }

    private static ConsumerRecord<byte[], byte[]> letter(String topic, String key, Map<String, String> headers) {
        ConsumerRecord<byte[], byte[]> letter =
                new ConsumerRecord<>(topic, 0, 17, key == null ? null : key.getBytes(UTF_8), new byte[] {1, 2});
        headers.forEach((name, value) -> letter.headers().add(name, value.getBytes(UTF_8)));
        return letter;
    }
}
