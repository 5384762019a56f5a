package banmian.local.audit;

import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What became of the records of one partition: three bits for each offset. Records and their outcomes may be entered in
 * any order. Not thread-safe.
 */
final class PartitionLedger {
    private final long from;
    private final long to;
    private final BitSet records = new BitSet();
    private final BitSet outcomes = new BitSet();
    private final BitSet repeated = new BitSet();

    /** @param to after the last offset that is audited; at most some two thousand million after {@code from} */
    PartitionLedger(long from, long to) {
        if (to - from > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("more records on a partition than can be audited: " + (to - from));
        }
        this.from = from;
        this.to = to;
    }

    /** Whether a record of this offset is audited: it is still there, and its stage is past it. */
    boolean covers(long offset) {
        return from <= offset && offset < to;
    }

    /** A reader of committed records sees one at this offset. */
    void addRecord(long offset) {
        if (covers(offset)) {
            records.set(index(offset));
        }
    }

    /**
     * Something was made of the record at this offset.
     *
     * @return whether something was before
     */
    boolean addOutcome(long offset) {
        if (!covers(offset)) {
            return false;
        }
        boolean again = outcomes.get(index(offset));
        (again ? repeated : outcomes).set(index(offset));
        return again;
    }

    boolean hasOutcome(long offset) {
        return covers(offset) && outcomes.get(index(offset));
    }

    int records() {
        return records.cardinality();
    }

    /** Offsets of records of which nothing was made. */
    LongStream missing() {
        return offsets(without(records, outcomes));
    }

    /** Offsets of records of which something was made more than once. */
    LongStream repeated() {
        return offsets(repeated);
    }

    /** Offsets without a record of which something was made all the same. */
    LongStream unexplained() {
        return offsets(without(outcomes, records));
    }

    private int index(long offset) {
        return (int) (offset - from);
    }

    private LongStream offsets(BitSet bits) {
        IntStream indexes = bits.stream();
        return indexes.mapToLong(index -> from + index);
    }

    private static BitSet without(BitSet all, BitSet some) {
        BitSet rest = (BitSet) all.clone();
        rest.andNot(some);
        return rest;
    }
}
