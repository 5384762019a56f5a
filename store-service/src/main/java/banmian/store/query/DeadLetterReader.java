package banmian.store.query;

import banmian.store.persistence.DeadLetterEntity;
import banmian.store.persistence.RecordHeader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Answers questions about dead letters. */
@ApplicationScoped
public class DeadLetterReader {
    /**
     * What is known of a refused record's value.
     *
     * @param size in bytes; null for a record without one
     * @param kept false where it was too large to be put aside
     */
    public record Payload(Integer size, boolean kept) {}

    private record Head(byte[] key, byte[] headers) {}

    /** A dead letter's id, and its place in the order in which they were recorded. */
    public record Place(String id, long seq) {}

    private static final String PIECE =
            "select substring(record_value from ? for ?) from dead_letter_record where id = ?";

    private static final String LETTERS = "from DeadLetterEntity l";

    private final Reading reading;

    DeadLetterReader(Reading reading) {
        this.reading = reading;
    }

    /** The dead letters that match, those recorded last first. */
    public Listing<DeadLetterSummary> find(DeadLetterFilter filter, Slice slice) {
        return reading.within(() -> {
            Conditions matching = filter.conditions();
            Long after = slice.after() == null ? null : Long.valueOf(slice.after());
            Conditions further = matching.copy().and("l.seq < :after", "after", after);
            return Listing.of(
                    reading.list(
                            LETTERS + further.where() + " order by l.seq desc",
                            DeadLetterEntity.class,
                            further,
                            slice.rows()),
                    slice,
                    letter -> Long.toString(letter.seq),
                    letters -> letters.stream().map(DeadLetterSummary::of).toList(),
                    reading.count("select count(*) " + LETTERS + matching.where(), matching));
        });
    }

    /** The dead letter with that id; empty where there is none. */
    public Optional<DeadLetterView> byId(String id) {
        return reading.within(
                () -> DeadLetterEntity.<DeadLetterEntity>findByIdOptional(id).map(this::view));
    }

    /** Without the value, which may be large. */
    private DeadLetterView view(DeadLetterEntity letter) {
        Conditions that = new Conditions().and("r.id = :id", "id", letter.id);
        Head record = reading.list(
                        "select r.key, r.headers from RefusedRecordEntity r" + that.where(), Head.class, that, 1)
                .get(0);
        return DeadLetterView.of(letter, record.key(), RecordHeader.read(record.headers()), refusedAgainAs(letter.id));
    }

    /** What is known of the refused record's value; empty where there is no dead letter with that id. */
    public Optional<Payload> payload(String id) {
        return reading.within(() -> DeadLetterEntity.<DeadLetterEntity>findByIdOptional(id)
                .map(letter -> new Payload(letter.size, letter.withContent)));
    }

    /** A piece of the refused record's value, for whoever cannot take it whole. */
    public byte[] piece(String id, int from, int length) {
        return reading.piece(PIECE, id, from, length);
    }

    /** What has become of a dead letter; empty where there is none with that id. */
    public Optional<String> state(String id) {
        return reading.within(
                () -> DeadLetterEntity.<DeadLetterEntity>findByIdOptional(id).map(letter -> letter.state.label()));
    }

    /** The place of the dead letter that was recorded last; 0 where there is none. */
    public long last() {
        return reading.within(() -> reading.count("select coalesce(max(l.seq), 0) " + LETTERS, new Conditions()));
    }

    /** How many match of those recorded up to {@code until}. */
    public long count(DeadLetterFilter filter, long until) {
        return reading.within(() -> {
            Conditions matching = filter.conditions().and("l.seq <= :until", "until", until);
            return reading.count("select count(*) " + LETTERS + matching.where(), matching);
        });
    }

    /** Those that match after one place and up to another, in the order in which they were recorded. */
    public List<Place> between(DeadLetterFilter filter, long after, long until, int atMost) {
        return reading.within(() -> {
            Conditions matching =
                    filter.conditions().and("l.seq > :after", "after", after).and("l.seq <= :until", "until", until);
            return reading.list(
                    "select l.id, l.seq " + LETTERS + matching.where() + " order by l.seq",
                    Place.class,
                    matching,
                    atMost);
        });
    }

    private List<String> refusedAgainAs(String id) {
        Conditions of = new Conditions().and("l.replayOf = :id", "id", id);
        return reading.list(
                "select l.id " + LETTERS + of.where() + " order by l.seq", String.class, of, Slice.MOST_ROWS);
    }
}
