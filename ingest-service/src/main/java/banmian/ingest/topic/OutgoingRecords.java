package banmian.ingest.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.contracts.codec.EncodedEvent;
import banmian.contracts.codec.EventCodec;
import banmian.contracts.event.PageReceived;
import banmian.contracts.topic.DeadLetterHeaders;
import banmian.contracts.topic.Keys;
import banmian.contracts.topic.Refusal;
import banmian.contracts.topic.Topics;
import banmian.reader.PageReading;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Makes the one record that a raw page becomes: an event on pages, or a dead letter. */
final class OutgoingRecords {
    private static final String STAGE = "ingest";

    /** A record may fill the topic's limit of 16 MiB; with the headers of a dead letter it would not fit, for ever. */
    private static final long MAX_DEAD_LETTER_BYTES = 15L << 20;

    private final Clock clock;

    OutgoingRecords(Clock clock) {
        this.clock = clock;
    }

    Message<byte[]> of(RawRecord raw) {
        return raw.reading() instanceof PageReading.Read read
                ? event(read.page())
                : deadLetter(raw.source(), ((PageReading.Refused) raw.reading()).refusal());
    }

    private static Message<byte[]> event(PageReceived page) {
        EncodedEvent event = EventCodec.encode(page);
        String key = Keys.ofPage(page.newspaper(), page.issueDate(), page.pageId());
        Headers headers = with(new RecordHeaders(), event.headers());
        return message(Topics.PAGES, key.getBytes(UTF_8), event.value(), headers);
    }

    private Message<byte[]> deadLetter(ConsumerRecord<byte[], byte[]> source, Refusal refusal) {
        return sizeOf(source) > MAX_DEAD_LETTER_BYTES
                ? deadLetter(source, withoutContent(source, refusal), new RecordHeaders(), null)
                : deadLetter(source, refusal, new RecordHeaders(source.headers().toArray()), source.value());
    }

    private Message<byte[]> deadLetter(
            ConsumerRecord<byte[], byte[]> source, Refusal refusal, Headers headers, byte[] value) {
        Map<String, String> why = DeadLetterHeaders.of(
                STAGE, refusal, source.topic(), source.partition(), source.offset(), clock.instant());
        return message(Topics.deadLettersOf(source.topic()), source.key(), value, with(headers, why));
    }

    private static Refusal withoutContent(ConsumerRecord<byte[], byte[]> source, Refusal refusal) {
        String where = source.topic() + ", partition " + source.partition() + ", offset " + source.offset();
        return new Refusal(
                refusal.reason(),
                refusal.message() + "; too large for a dead letter, value and headers stay at " + where,
                refusal.exceptionClass());
    }

    private static long sizeOf(ConsumerRecord<byte[], byte[]> source) {
        long size = lengthOf(source.key()) + lengthOf(source.value());
        for (Header header : source.headers()) {
            size += header.key().length() + lengthOf(header.value());
        }
        return size;
    }

    private static long lengthOf(byte[] bytes) {
        return bytes == null ? 0 : bytes.length;
    }

    private static Headers with(Headers headers, Map<String, String> added) {
        added.forEach((name, value) -> headers.add(name, value.getBytes(UTF_8)));
        return headers;
    }

    private static Message<byte[]> message(String topic, byte[] key, byte[] value, Headers headers) {
        return Message.of(value)
                .addMetadata(OutgoingKafkaRecordMetadata.<byte[]>builder()
                        .withTopic(topic)
                        .withKey(key)
                        .withHeaders(headers)
                        .build());
    }
}
