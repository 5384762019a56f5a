package banmian.store.reprints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Ways to find candidates, side by side on the same printings: what part of the reprints each finds, how many others it
 * brings to be compared, and how many keys an index holds of each article. docs/decisions/0007 says which was taken.
 */
class SketchChoiceTest {
    private static final List<MadePrinting> ARCHIVE = MadeArchive.of(20230501, 60, 1500);

    private record Figures(double recall, double others, double keys) {}

    @Test
    void theSmallestNumbersFindMoreThanBandsOfAsManyKeys() {
        Figures simHash = figures(SketchChoiceTest::simHashBands, 1);
        Figures minHash = figures(body -> minHashBands(body, 16, 2), 1);
        Figures smallest8 = figures(body -> smallest(body, 8), 2);
        Figures smallest16 = figures(body -> smallest(body, 16), 2);
        Figures smallest32 = figures(body -> smallest(body, 32), 2);

        System.out.println(line("SimHash, 64 bits, 4 bands of 16", simHash)
                + line("MinHash, 16 bands of 2", minHash)
                + line("8 smallest numbers, 2 shared", smallest8)
                + line("16 smallest numbers, 2 shared", smallest16)
                + line("32 smallest numbers, 2 shared", smallest32));
        assertThat(smallest16.recall()).isGreaterThan(simHash.recall()).isGreaterThan(minHash.recall());
        assertThat(smallest16.recall()).isGreaterThan(smallest8.recall() + 0.01);
    }

    private static String line(String name, Figures figures) {
        return String.format(
                Locale.ROOT,
                "%-34s recall %.3f  others to compare per article %7.2f  keys per article %5.1f%n",
                name,
                figures.recall(),
                figures.others(),
                figures.keys());
    }

    private static Figures figures(Function<Body, Set<Long>> keysOf, int least) {
        List<Set<Long>> keys =
                ARCHIVE.stream().map(printing -> keysOf.apply(printing.body())).toList();
        Map<Long, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            for (Long key : keys.get(i)) {
                index.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
            }
        }
        long right = 0;
        long others = 0;
        long expected = 0;
        for (int i = 0; i < keys.size(); i++) {
            Map<Integer, Integer> shared = new HashMap<>();
            keys.get(i).forEach(key -> index.get(key).forEach(other -> shared.merge(other, 1, Integer::sum)));
            for (int j = 0; j < keys.size(); j++) {
                boolean same = ARCHIVE.get(i).report().equals(ARCHIVE.get(j).report());
                boolean found = shared.getOrDefault(j, 0) >= least;
                expected += same && i != j ? 1 : 0;
                right += same && found && i != j ? 1 : 0;
                others += !same && found ? 1 : 0;
            }
        }
        double all = keys.size();
        return new Figures(
                (double) right / expected,
                others / all,
                keys.stream().mapToInt(Set::size).sum() / all);
    }

    private static Set<Long> smallest(Body body, int size) {
        Set<Long> keys = new HashSet<>();
        Arrays.stream(Sketch.of(body, Sketch.RUN, size)).forEach(number -> keys.add((long) number));
        return keys;
    }

    private static Set<Long> simHashBands(Body body) {
        int[] votes = new int[64];
        for (int run : body.runs(4)) {
            long hash = mixed(run, 1);
            for (int bit = 0; bit < 64; bit++) {
                votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
            }
        }
        long simHash = 0;
        for (int bit = 0; bit < 64; bit++) {
            simHash |= votes[bit] > 0 ? 1L << bit : 0;
        }
        Set<Long> keys = new HashSet<>();
        for (int band = 0; band < 4; band++) {
            keys.add((long) band << 16 | simHash >>> 16 * band & 0xffff);
        }
        return keys;
    }

    private static Set<Long> minHashBands(Body body, int bands, int rows) {
        int[] runs = body.runs(5);
        Set<Long> keys = new HashSet<>();
        for (int band = 0; band < bands; band++) {
            long key = band;
            for (int row = 0; row < rows; row++) {
                long seed = band * rows + row + 1L;
                long least = Arrays.stream(runs)
                        .mapToLong(run -> mixed(run, seed))
                        .min()
                        .orElse(0);
                key = key * 0x9e3779b97f4a7c15L ^ least;
            }
            keys.add(key);
        }
        return keys;
    }

    private static long mixed(long value, long seed) {
        long z = value + seed * 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
