package banmian.store.republish;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Puts records on topics and waits until the broker has them. */
@ApplicationScoped
class TopicWriter {
    /** Longer than the producer itself tries. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final MutinyEmitter<ProducerRecord<byte[], byte[]>> topics;

    /** Unbounded, because callers wait for each batch. */
    TopicWriter(
            @Channel("again") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<ProducerRecord<byte[], byte[]>> topics) {
        this.topics = topics;
    }

    /**
     * Writes a batch that fits into memory.
     *
     * @return for each record whether it is written; one that is not is too large for its topic
     * @throws BrokerAwayException if any other is not; some may be written
     */
    List<Boolean> write(List<ProducerRecord<byte[], byte[]>> records) {
        List<Uni<Optional<Throwable>>> sent = new ArrayList<>();
        for (ProducerRecord<byte[], byte[]> record : records) {
            sent.add(topics.send(record)
                    .map(done -> Optional.<Throwable>empty())
                    .onFailure()
                    .recoverWithItem(Optional::of));
        }
        return sent.isEmpty()
                ? List.of()
                : await(sent).stream().map(TopicWriter::isWritten).toList();
    }

    private static List<Optional<Throwable>> await(List<Uni<Optional<Throwable>>> sent) {
        try {
            return Uni.join().all(sent).andFailFast().await().atMost(PATIENCE);
        } catch (io.smallrye.mutiny.TimeoutException e) {
            throw new BrokerAwayException(e);
        }
    }

    private static boolean isWritten(Optional<Throwable> failure) {
        if (failure.isPresent() && !isTooLarge(failure.get())) {
            throw new BrokerAwayException(failure.get());
        }
        return failure.isEmpty();
    }

    private static boolean isTooLarge(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(RecordTooLargeException.class::isInstance);
    }
}
