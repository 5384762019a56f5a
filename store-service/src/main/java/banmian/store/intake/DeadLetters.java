package banmian.store.intake;

import banmian.contracts.topic.DeadLetterHeaders;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Puts refused records aside as they came, with headers that say why. */
@ApplicationScoped
class DeadLetters {
    private static final String STAGE = "store";

    private final MutinyEmitter<byte[]> topic;

    DeadLetters(@Channel("dead-letters") MutinyEmitter<byte[]> topic) {
        this.topic = topic;
    }

    /** Done when the broker has them all. */
    Uni<Void> send(List<Refused> refused) {
        if (refused.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Uni.join()
                .all(refused.stream().map(this::send).toList())
                .andFailFast()
                .replaceWithVoid();
    }

    private Uni<Void> send(Refused refused) {
        OutgoingKafkaRecordMetadata<byte[]> metadata = OutgoingKafkaRecordMetadata.<byte[]>builder()
                .withKey(refused.record().key())
                .withHeaders(headers(refused))
                .build();
        return topic.sendMessage(Message.of(refused.record().value()).addMetadata(metadata));
    }

    private static Headers headers(Refused refused) {
        ConsumerRecord<byte[], byte[]> record = refused.record();
        Headers headers = new RecordHeaders(record.headers());
        Map<String, String> reasons = DeadLetterHeaders.of(
                STAGE, refused.refusal(), record.topic(), record.partition(), record.offset(), Instant.now());
        reasons.forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return headers;
    }
}
