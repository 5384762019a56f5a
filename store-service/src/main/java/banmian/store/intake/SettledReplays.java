package banmian.store.intake;

import banmian.contracts.record.Replay;
import banmian.store.persistence.DeadLetterStore;
import banmian.store.persistence.ReplayMark;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The end of the way of a replayed dead letter: a record that carries its mark is in the database. This comes before the
 * batch is acknowledged, so that it is done again where it may not have been done.
 */
@ApplicationScoped
class SettledReplays {
    private final DeadLetterStore letters;

    SettledReplays(DeadLetterStore letters) {
        this.letters = letters;
    }

    /** Resolves the dead letters that {@code events} are replays of, but for those that are refused again. */
    void settle(List<DecodedBatch.Event> events, List<Refused> refused) {
        Set<ConsumerRecord<?, ?>> refusedRecords =
                refused.stream().map(Refused::record).collect(Collectors.toCollection(HashSet::new));
        letters.resolve(events.stream()
                .map(DecodedBatch.Event::record)
                .filter(record -> !refusedRecords.contains(record))
                .map(record -> Replay.letterOf(record.headers()).flatMap(ReplayMark::of))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
    }
}
