package banmian.store.republish;

import banmian.store.query.DeadLetterFilter;
import banmian.store.query.DeadLetterReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Replays dead letters, a few at a time, so that neither memory nor a transaction grows with their number. */
@ApplicationScoped
public class Replayer {
    /** Of the largest these are some 120 MB that go through Kafka in one transaction of the database: seconds. */
    private static final int AT_A_TIME = 8;

    /**
     * How far a replay of all that match is. Dead letters that it leads to itself lie behind {@code until}: it ends.
     *
     * @param after the last place that is done
     * @param until the last place that is to be done
     */
    public record Progress(long after, long until) {}

    /**
     * What came of a part of a replay.
     *
     * @param outcomes by id, in the order in which they were looked at
     * @param rest null when all are done
     */
    public record Part(Map<String, ReplayOutcome> outcomes, Progress rest) {}

    private final DeadLetterReader letters;
    private final ReplayBatch batch;

    Replayer(DeadLetterReader letters, ReplayBatch batch) {
        this.letters = letters;
        this.batch = batch;
    }

    /** Where a replay of what there is now begins. */
    public Progress begin() {
        return new Progress(0, letters.last());
    }

    /** How many dead letters a replay of those that match would look at. */
    public long count(DeadLetterFilter filter, Progress progress) {
        return letters.count(filter.open(), progress.until());
    }

    /**
     * Replays open dead letters that match.
     *
     * @param atMost how many; the rest is for another call, as is what would take too long
     * @throws BrokerAwayException if Kafka does not take them; those before are replayed
     */
    public Part replay(DeadLetterFilter filter, Progress progress, int atMost) {
        Map<String, ReplayOutcome> outcomes = new LinkedHashMap<>();
        Progress now = progress;
        WorkingTime time = WorkingTime.begin();
        while (outcomes.size() < atMost && !time.isOver()) {
            int wanted = Math.min(AT_A_TIME, atMost - outcomes.size());
            List<DeadLetterReader.Place> next = letters.between(filter.open(), now.after(), now.until(), wanted);
            if (next.isEmpty()) {
                return new Part(outcomes, null);
            }
            outcomes.putAll(
                    replayed(next.stream().map(DeadLetterReader.Place::id).toList()));
            now = new Progress(next.get(next.size() - 1).seq(), now.until());
        }
        return new Part(outcomes, now);
    }

    /**
     * Replays the dead letters with these ids; those that are not open are left as they are.
     *
     * @throws BrokerAwayException if Kafka does not take them; those before are replayed
     */
    public Map<String, ReplayOutcome> replay(List<String> ids) {
        Map<String, ReplayOutcome> outcomes = new LinkedHashMap<>();
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            outcomes.putAll(replayed(ids.subList(from, Math.min(ids.size(), from + AT_A_TIME))));
        }
        return outcomes;
    }

    private Map<String, ReplayOutcome> replayed(List<String> ids) {
        Map<String, ReplayOutcome> taken = batch.replay(new ArrayList<>(ids));
        Map<String, ReplayOutcome> outcomes = new LinkedHashMap<>();
        for (String id : ids) {
            ReplayOutcome outcome = taken.get(id);
            outcomes.put(id, outcome == null ? whyNot(id) : outcome);
        }
        return outcomes;
    }

    private ReplayOutcome whyNot(String id) {
        return letters.state(id).map(ReplayOutcome::ofState).orElse(ReplayOutcome.UNKNOWN);
    }
}
