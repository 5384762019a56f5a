package banmian.store.reprints;

import java.util.Arrays;

/**
 * How alike two texts are, counted on all their runs of five letters.
 *
 * @param jaccard what both have, of all that one has, from 0 to 1
 * @param containment what both have, of all that the shorter one has, from 0 to 1
 */
public record Likeness(double jaccard, double containment) {
    private static final int RUN = 5;
    /** Two texts are the same when so much of the shorter one is in the other. */
    private static final double CONTAINED = 0.4;
    /** A text is another printing, not only a part of it or the other way round. */
    private static final double SAME = 0.5;

    static Likeness of(Body some, Body other) {
        int[] a = distinct(some);
        int[] b = distinct(other);
        int shared = Sketch.shared(a, b);
        int all = a.length + b.length - shared;
        int shorter = Math.min(a.length, b.length);
        return new Likeness(all == 0 ? 0 : (double) shared / all, shorter == 0 ? 0 : (double) shared / shorter);
    }

    private static int[] distinct(Body body) {
        return Arrays.stream(body.runs(RUN)).sorted().distinct().toArray();
    }

    /** Whether one is a reprint of the other. */
    public boolean isReprint() {
        return containment >= CONTAINED;
    }

    /** Whether what is a reprint of one is one of the other, too. */
    public boolean isSame() {
        return jaccard >= SAME;
    }
}
