package banmian.store.continuation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** How alike texts are, by the short runs of letters that they share. */
final class Likeness {
    private static final int OF_TITLES = 2;
    private static final int OF_WORDS = 3;
    /** A shorter title is too easily a part of another. */
    private static final int SHORTEST_PART = 4;
    /** Longer texts are compared by their beginnings: names come back all the time. */
    private static final int MOST_LETTERS = 6000;
    /** What many parts of one article reach; of two articles of an issue one pair in a hundred reaches half of it. */
    private static final double PLENTY = 0.04;

    private final Map<String, Words> words = new HashMap<>();

    /**
     * What a text has of runs of letters.
     *
     * @param runs in order, none twice
     * @param weights how special each is
     * @param sum of all weights
     */
    private record Words(long[] runs, double[] weights, double sum) {}

    /** @param parts all that are compared: what many of them have tells little */
    Likeness(List<Part> parts) {
        List<long[]> runs =
                parts.stream().map(part -> runs(letters(part.text()), OF_WORDS)).toList();
        RunCounts counts = new RunCounts(runs);
        double[] weights = weights(runs.size());
        for (int i = 0; i < runs.size(); i++) {
            words.put(parts.get(i).id(), words(runs.get(i), counts, weights));
        }
    }

    /** What a run weighs that so many of the texts have, by that number. */
    private static double[] weights(int texts) {
        double[] weights = new double[texts + 1];
        for (int count = 1; count <= texts; count++) {
            double rarity = Math.log((texts + 1.0) / count);
            weights[count] = rarity * rarity;
        }
        return weights;
    }

    private static Words words(long[] runs, RunCounts counts, double[] weights) {
        double[] ofRuns = new double[runs.length];
        double sum = 0;
        for (int i = 0; i < runs.length; i++) {
            ofRuns[i] = weights[counts.of(runs[i])];
            sum += ofRuns[i];
        }
        return new Words(runs, ofRuns, sum);
    }

    /** How much of what is special in each of two texts is in both, from 0 to 1. */
    double ofWords(Part some, Part other) {
        Words a = words.get(some.id());
        Words b = words.get(other.id());
        double both = Math.sqrt(a.sum() * b.sum());
        return both == 0 ? 0 : Math.min(1, shared(a, b) / both / PLENTY);
    }

    private static double shared(Words a, Words b) {
        double sum = 0;
        for (int i = 0, j = 0; i < a.runs().length && j < b.runs().length; ) {
            int order = Long.compare(a.runs()[i], b.runs()[j]);
            sum += order == 0 ? a.weights()[i] : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /** Whether two headlines have the same letters, and any at all. */
    static boolean isSameTitle(String some, String other) {
        String letters = letters(some);
        return !letters.isEmpty() && letters.equals(letters(other));
    }

    /** How much of the shorter title is in the longer one, from 0 to 1; 0 where one is missing. */
    static double ofTitles(String some, String other) {
        String a = letters(some);
        String b = letters(other);
        long[] ofA = runs(a, OF_TITLES);
        long[] ofB = runs(b, OF_TITLES);
        if (ofA.length == 0 || ofB.length == 0) {
            return 0;
        }
        long shared = LongStream.of(ofA)
                .filter(run -> Arrays.binarySearch(ofB, run) >= 0)
                .count();
        boolean short_ = Math.min(a.length(), b.length()) < SHORTEST_PART;
        int of = short_ ? Math.max(ofA.length, ofB.length) : Math.min(ofA.length, ofB.length);
        return (double) shared / of;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        if (text != null) {
            text.codePoints()
                    .filter(Character::isLetterOrDigit)
                    .limit(MOST_LETTERS)
                    .forEach(letters::appendCodePoint);
        }
        return letters.toString();
    }

    /** Each run as the number that its 16-bit characters are, one after another; in order, none twice. */
    private static long[] runs(String letters, int length) {
        long[] runs = new long[Math.max(0, letters.length() - length + 1)];
        for (int i = 0; i < runs.length; i++) {
            for (int j = i; j < i + length; j++) {
                runs[i] = runs[i] << Character.SIZE | letters.charAt(j);
            }
        }
        Arrays.sort(runs);
        int different = 0;
        for (int i = 0; i < runs.length; i++) {
            if (i == 0 || runs[i] != runs[i - 1]) {
                runs[different++] = runs[i];
            }
        }
        return Arrays.copyOf(runs, different);
    }
}
