package banmian.accuracy.measure;

import banmian.accuracy.gold.GoldBlock;
import java.util.HashMap;
import java.util.Map;

/**
 * Whether blocks of one article stay together and those of different ones apart.
 *
 * <p>An item is a gold block that is not blank, whatever its length. Its expected cluster is its gold article, its found
 * cluster the found article that owns most of its non-blank characters. A block of the page itself, and one most of
 * which no found article owns, is a cluster of its own. B-cubed precision is the mean over all items of the share of
 * its found cluster that is of its expected cluster, itself included; recall the mean of the share of its expected
 * cluster that is in its found cluster. Items of all pages weigh the same.
 *
 * <p>Of the pairs of two items in one cluster the F1 is told besides: a long article weighs far more there.
 */
final class BlockMeasure {
    private BlockMeasure() {}

    static void measure(Comparison page, Findings findings) {
        Clusters clusters = new Clusters();
        for (GoldBlock block : page.goldBlocks()) {
            if (!page.isBlank(block.start(), block.end())) {
                clusters.add(
                        page.mainOwner(page.goldOwners(), block.start(), block.end()),
                        page.mainOwner(page.foundOwners(), block.start(), block.end()));
            }
        }
        findings.score(Measure.BLOCKS_TOGETHER, clusters.bCubed());
        findings.score(Measure.BLOCK_PAIRS, clusters.pairs());
    }

    /** How many items are in each cluster, and in each two. */
    private static final class Clusters {
        private final Map<Integer, Long> expected = new HashMap<>();
        private final Map<Integer, Long> found = new HashMap<>();
        private final Map<Both, Long> both = new HashMap<>();
        private int alone = Ownership.NOBODY;

        private record Both(int expected, int found) {}

        void add(int goldOwner, int foundOwner) {
            int gold = cluster(goldOwner);
            int other = cluster(foundOwner);
            expected.merge(gold, 1L, Long::sum);
            found.merge(other, 1L, Long::sum);
            both.merge(new Both(gold, other), 1L, Long::sum);
        }

        /** Who has no owner is a cluster that no other item gets. */
        private int cluster(int owner) {
            return owner == Ownership.NOBODY ? --alone : owner;
        }

        PairOfMeans bCubed() {
            double precision = 0;
            double recall = 0;
            long items = 0;
            for (Map.Entry<Both, Long> cell : both.entrySet()) {
                double together = cell.getValue();
                precision += together * together / found.get(cell.getKey().found());
                recall += together * together / expected.get(cell.getKey().expected());
                items += cell.getValue();
            }
            return new PairOfMeans(new Mean(precision, items), new Mean(recall, items));
        }

        Tally pairs() {
            return new Tally(pairs(both), pairs(found), pairs(expected));
        }

        private static long pairs(Map<?, Long> sizes) {
            return sizes.values().stream()
                    .mapToLong(size -> size * (size - 1) / 2)
                    .sum();
        }
    }
}
