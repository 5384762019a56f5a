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
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Makes the one record that a raw page becomes: an event on pages, or a dead letter. */
final class OutgoingRecords {
    private static final String STAGE = "ingest";

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
        Map<String, String> why = DeadLetterHeaders.of(
                STAGE, refusal, source.topic(), source.partition(), source.offset(), clock.instant());
        Headers headers = with(new RecordHeaders(source.headers().toArray()), why);
        return message(Topics.deadLettersOf(source.topic()), source.key(), source.value(), headers);
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
