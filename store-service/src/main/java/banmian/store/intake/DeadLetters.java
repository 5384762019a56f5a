package banmian.store.intake;

import banmian.contracts.record.DeadLetterRecord;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Puts refused records aside as they came, with headers that say why. */
@ApplicationScoped
class DeadLetters {
    private static final String STAGE = "store";

    private final MutinyEmitter<ProducerRecord<byte[], byte[]>> topic;

    /** Unbounded, because a batch never has more refused records than it has records. */
    DeadLetters(
            @Channel("dead-letters") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<ProducerRecord<byte[], byte[]>> topic) {
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
        return topic.send(DeadLetterRecord.of(refused.record(), STAGE, refused.refusal(), Instant.now()));
    }
}
