package banmian.store.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hibernate.query.MutationQuery;

/** Writes dead letters, and what has become of them. Each step may be repeated: it does nothing the second time. */
@ApplicationScoped
public class DeadLetterStore {
    /**
     * A dead letter and its record.
     *
     * @param replay what the record says it is a replay of; empty where it says nothing
     */
    public record Letter(DeadLetterEntity entity, RefusedRecordEntity record, Optional<ReplayMark> replay) {}

    private static final String INSERT = """
            insert into DeadLetterEntity (
              id, stage, reason, message, exceptionClass, sourceTopic, sourcePartition, sourceOffset, refusedAt,
              receivedAt, recordedAt, newspaper, pageId, sourceUri, size, withContent, state, replayOf)
            values (
              :id, :stage, :reason, :message, :exceptionClass, :sourceTopic, :sourcePartition, :sourceOffset, :refusedAt,
              :receivedAt, :recordedAt, :newspaper, :pageId, :sourceUri, :size, :withContent, :state, :replayOf)
            on conflict do nothing""";

    private static final String MARKS = "select id, replayMark from DeadLetterEntity where id in :ids";

    private static final String REFUSED_AGAIN = """
            update DeadLetterEntity set state = :again
            where id in :ids and state in :pending""";

    private static final String REPLAYED = """
            update DeadLetterEntity set state = :replayed, replayedAt = :now
            where id in :ids and state = :open""";

    /** With a letter all those are resolved whose replays led to it. */
    private static final String RESOLVE = """
            with recursive chain (id, replay_of) as (
              select id, replay_of from dead_letter where id in (:ids)
              union
              select l.id, l.replay_of from dead_letter l join chain c on l.id = c.replay_of)
            update dead_letter set state = 'resolved', resolved_at = now()
            where id in (select id from chain) and state <> 'resolved'""";

    private final StatelessSession session;

    DeadLetterStore(StatelessSession session) {
        this.session = session;
    }

    /**
     * Records dead letters that are not recorded yet. One that is a replay of another is linked to it.
     *
     * @return how many are new
     * @throws RuntimeException when the database refuses; none is recorded then
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int record(List<Letter> letters) {
        Set<ReplayMark> genuine = genuine(
                letters.stream().map(Letter::replay).flatMap(Optional::stream).toList());
        letters.forEach(letter -> letter.entity().replayOf = letter.replay()
                .filter(genuine::contains)
                .map(ReplayMark::letter)
                .orElse(null));
        List<Letter> recorded =
                letters.stream().filter(letter -> insert(letter.entity()) == 1).toList();
        session.insertMultiple(recorded.stream().map(Letter::record).toList());
        markRefusedAgain(recorded.stream()
                .map(letter -> letter.entity().replayOf)
                .filter(Objects::nonNull)
                .toList());
        return recorded.size();
    }

    private int insert(DeadLetterEntity letter) {
        MutationQuery insert = session.createMutationQuery(INSERT)
                .setParameter("id", letter.id)
                .setParameter("stage", letter.stage)
                .setParameter("reason", letter.reason)
                .setParameter("message", letter.message)
                .setParameter("exceptionClass", letter.exceptionClass)
                .setParameter("sourceTopic", letter.sourceTopic)
                .setParameter("sourcePartition", letter.sourcePartition)
                .setParameter("sourceOffset", letter.sourceOffset)
                .setParameter("refusedAt", letter.refusedAt)
                .setParameter("receivedAt", letter.receivedAt)
                .setParameter("recordedAt", letter.recordedAt)
                .setParameter("newspaper", letter.newspaper)
                .setParameter("pageId", letter.pageId)
                .setParameter("sourceUri", letter.sourceUri)
                .setParameter("size", letter.size)
                .setParameter("withContent", letter.withContent)
                .setParameter("state", letter.state)
                .setParameter("replayOf", letter.replayOf);
        return insert.executeUpdate();
    }

    private void markRefusedAgain(List<String> ids) {
        if (!ids.isEmpty()) {
            session.createMutationQuery(REFUSED_AGAIN)
                    .setParameter("again", LetterState.REFUSED_AGAIN)
                    .setParameterList("ids", ids)
                    .setParameterList("pending", List.of(LetterState.OPEN, LetterState.REPLAYED))
                    .executeUpdate();
        }
    }

    /**
     * Takes open dead letters for a replay: until the transaction ends nobody else gets them.
     *
     * @return those of {@code ids} that are open and not taken by another
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<DeadLetterEntity> take(Collection<String> ids) {
        return session.createSelectionQuery(
                        "from DeadLetterEntity where id in :ids and state = :open order by seq", DeadLetterEntity.class)
                .setParameterList("ids", ids)
                .setParameter("open", LetterState.OPEN)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .list();
    }

    /** The record of a dead letter. */
    @Transactional(Transactional.TxType.MANDATORY)
    public RefusedRecordEntity recordOf(String id) {
        return session.get(RefusedRecordEntity.class, id);
    }

    /** Notes that the records of dead letters are on their topics again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void markReplayed(Collection<String> ids) {
        if (!ids.isEmpty()) {
            session.createMutationQuery(REPLAYED)
                    .setParameter("replayed", LetterState.REPLAYED)
                    .setParameter("now", Instant.now())
                    .setParameterList("ids", ids)
                    .setParameter("open", LetterState.OPEN)
                    .executeUpdate();
        }
    }

    /** How many there are in each state. */
    @Transactional
    public Map<LetterState, Long> counts() {
        Map<LetterState, Long> counts = new EnumMap<>(LetterState.class);
        session.createSelectionQuery("select state, count(*) from DeadLetterEntity group by state", Object[].class)
                .list()
                .forEach(row -> counts.put((LetterState) row[0], (Long) row[1]));
        return counts;
    }

    /**
     * Notes that the records of dead letters have come through.
     *
     * @param marks those of no dead letter are left out
     * @return how many were not resolved before
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int resolve(Collection<ReplayMark> marks) {
        Set<ReplayMark> genuine = genuine(marks);
        return genuine.isEmpty()
                ? 0
                : session.createNativeMutationQuery(RESOLVE)
                        .setParameterList("ids", ids(genuine))
                        .executeUpdate();
    }

    /** Those of {@code marks} that are of a dead letter, and not made up. */
    private Set<ReplayMark> genuine(Collection<ReplayMark> marks) {
        if (marks.isEmpty()) {
            return Set.of();
        }
        Set<ReplayMark> known = Set.copyOf(session.createSelectionQuery(MARKS, ReplayMark.class)
                .setParameterList("ids", ids(marks))
                .list());
        return marks.stream().filter(known::contains).collect(Collectors.toSet());
    }

    private static Set<String> ids(Collection<ReplayMark> marks) {
        return marks.stream().map(ReplayMark::letter).collect(Collectors.toSet());
    }
}
