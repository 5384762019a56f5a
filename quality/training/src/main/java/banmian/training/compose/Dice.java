package banmian.training.compose;

import java.util.List;
import java.util.random.RandomGenerator;

/** Chance, from a seed: the same seed composes the same pages. */
record Dice(RandomGenerator random) {
    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    @SafeVarargs
    final <T> T pick(T... from) {
        return from[random.nextInt(from.length)];
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
