package banmian.training.crf;

import java.util.Arrays;
import java.util.Random;

/**
 * Leaves features out at random, for each page others each time it is learned from. What is learned must then do with those
 * that are left, and leans on none that only some newspapers have.
 */
final class Dropout {
    private final double share;
    private final Random random;
    /** Drawn anew for each page. */
    private int salt;

    /** @param share of the features, from 0 to under 1 */
    Dropout(double share, long seed) {
        this.share = share;
        this.random = new Random(seed);
    }

    /** The page without the features that are left out this time, on all its lines. */
    Sequence thinned(Sequence page) {
        if (share == 0) {
            return page;
        }
        salt = random.nextInt();
        return new Sequence(kept(page.features()), kept(page.shared()), page.gaps(), page.labels());
    }

    private int[][] kept(int[][] lines) {
        return Arrays.stream(lines)
                .map(line -> Arrays.stream(line).filter(this::isKept).toArray())
                .toArray(int[][]::new);
    }

    /** By a hash of the feature's number (the end of MurmurHash3): a draw for each would take longer than learning. */
    private boolean isKept(int feature) {
        int hash = feature * 0x9E3779B9 ^ salt;
        hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        return ((hash ^ hash >>> 16) >>> 1) >= share * (1L << 31);
    }
}
