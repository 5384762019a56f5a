package banmian.benchmarks.archive;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Words of which the one at rank r comes up about 1/r times as often as the first: so often words of a language do
 * (Zipf's law, with Mandelbrot's flatter head), and an index feels the difference.
 */
final class Ranked {
    private static final double FLAT = 3;

    private final List<String> words;
    private final double[] upTo;

    Ranked(List<String> words) {
        this(words, FLAT);
    }

    /** @param flat so many of the first words are nearly as frequent as the very first */
    Ranked(List<String> words, double flat) {
        this.words = List.copyOf(words);
        this.upTo = new double[words.size()];
        double sum = 0;
        for (int rank = 1; rank <= upTo.length; rank++) {
            sum += 1.0 / (rank + flat);
            upTo[rank - 1] = sum;
        }
    }

    String pick(RandomGenerator random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return words.get(Math.min(found < 0 ? -found - 1 : found, words.size() - 1));
    }
}
