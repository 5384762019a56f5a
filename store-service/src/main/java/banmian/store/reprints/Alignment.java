package banmian.store.reprints;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the passages that two texts have in common, from the beginning of the one on. */
final class Alignment {
    /** Letters that must be the same in a row for a passage to begin. */
    private static final int SEED = 8;
    /** Letters that may be different inside a passage, in each text. */
    private static final int GAP = 12;
    /** Places of one run that are tried: text that repeats itself must not take for ever. */
    private static final int MOST_PLACES = 16;

    /** The same letters in a row, or several such runs with gaps between. */
    private record Run(int start, int end, int otherStart, int otherEnd, int same) {
        boolean leadsTo(Run next) {
            return next.start - end <= GAP && next.otherStart >= otherEnd && next.otherStart - otherEnd <= GAP;
        }

        Run with(Run next) {
            return new Run(start, next.end, otherStart, next.otherEnd, same + next.same);
        }
    }

    private final Body some;
    private final Body other;
    private final Map<Integer, List<Integer>> places = new HashMap<>();

    private Alignment(Body some, Body other) {
        this.some = some;
        this.other = other;
        int[] runs = other.runs(SEED);
        for (int i = 0; i < runs.length; i++) {
            List<Integer> at = places.computeIfAbsent(runs[i], run -> new ArrayList<>(1));
            if (at.size() < MOST_PLACES) {
                at.add(i);
            }
        }
    }

    /** The common passages, in the order of {@code some}; they do not overlap there. */
    static List<Passage> of(Body some, Body other) {
        Alignment alignment = new Alignment(some, other);
        return alignment.joined(alignment.runs()).stream()
                .map(alignment::passage)
                .toList();
    }

    private List<Run> runs() {
        List<Run> found = new ArrayList<>();
        int[] seeds = some.runs(SEED);
        int expected = 0;
        for (int i = 0; i < seeds.length; ) {
            Run run = longest(i, places.getOrDefault(seeds[i], List.of()), expected);
            if (run == null) {
                i++;
            } else {
                found.add(run);
                i = run.end();
                expected = run.otherEnd();
            }
        }
        return found;
    }

    /** Of equally long ones, that where the other text goes on. */
    private Run longest(int start, List<Integer> candidates, int expected) {
        Run best = null;
        for (int otherStart : candidates) {
            int length = 0;
            while (start + length < some.length()
                    && otherStart + length < other.length()
                    && some.letter(start + length) == other.letter(otherStart + length)) {
                length++;
            }
            boolean longer = best == null || length > best.same();
            boolean nearer = best != null
                    && length == best.same()
                    && Math.abs(otherStart - expected) < Math.abs(best.otherStart() - expected);
            if (length >= SEED && (longer || nearer)) {
                best = new Run(start, start + length, otherStart, otherStart + length, length);
            }
        }
        return best;
    }

    private List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).leadsTo(run)) {
                joined.set(last, joined.get(last).with(run));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private Passage passage(Run run) {
        return new Passage(
                some.place(run.start()),
                some.placeAfter(run.end()),
                other.place(run.otherStart()),
                other.placeAfter(run.otherEnd()),
                run.same());
    }
}
