package banmian.store.query;

import banmian.store.persistence.LetterStage;
import banmian.store.persistence.LetterState;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Which dead letters are asked for; null means any.
 *
 * @param stage one of {@link #STAGES}
 * @param state one of {@link #STATES}
 * @param from first moment of refusal, included
 * @param to last moment of refusal, not included
 */
public record DeadLetterFilter(String stage, String reason, String newspaper, String state, Instant from, Instant to) {
    public static final List<String> STAGES = LetterStage.labels();
    public static final List<String> STATES =
            Arrays.stream(LetterState.values()).map(LetterState::label).toList();

    /** The same of those that nobody has done anything about. */
    public DeadLetterFilter open() {
        return new DeadLetterFilter(stage, reason, newspaper, LetterState.OPEN.label(), from, to);
    }

    Conditions conditions() {
        return new Conditions()
                .and("l.stage = :stage", "stage", stage)
                .and("l.reason = :reason", "reason", reason)
                .and("l.newspaper = :newspaper", "newspaper", newspaper)
                .and("l.state = :state", "state", state == null ? null : LetterState.of(state))
                .and("l.refusedAt >= :from", "from", from)
                .and("l.refusedAt < :to", "to", to);
    }
}
