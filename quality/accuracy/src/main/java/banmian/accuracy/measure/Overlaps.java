package banmian.accuracy.measure;

/** How many non-blank characters each gold article has in common with each found one. */
final class Overlaps {
    private final int[][] shared;
    private final int[] goldSizes;
    private final int[] foundSizes;

    private Overlaps(int gold, int found) {
        shared = new int[gold][found];
        goldSizes = new int[gold];
        foundSizes = new int[found];
    }

    static Overlaps of(Comparison page) {
        Overlaps overlaps =
                new Overlaps(page.goldArticles().size(), page.foundArticles().size());
        for (int i = 0; i < page.text().length(); i++) {
            if (!page.isBlank(i)) {
                overlaps.add(page.goldOwners().of(i), page.foundOwners().of(i));
            }
        }
        return overlaps;
    }

    private void add(int gold, int found) {
        if (gold != Ownership.NOBODY) {
            goldSizes[gold]++;
        }
        if (found != Ownership.NOBODY) {
            foundSizes[found]++;
        }
        if (gold != Ownership.NOBODY && found != Ownership.NOBODY) {
            shared[gold][found]++;
        }
    }

    int gold() {
        return goldSizes.length;
    }

    int found() {
        return foundSizes.length;
    }

    int goldSize(int gold) {
        return goldSizes[gold];
    }

    int foundSize(int found) {
        return foundSizes[found];
    }

    int shared(int gold, int found) {
        return shared[gold][found];
    }

    /** Intersection over union. */
    double iou(int gold, int found) {
        int union = goldSizes[gold] + foundSizes[found] - shared[gold][found];
        return union == 0 ? 0 : (double) shared[gold][found] / union;
    }
}
