package banmian.training.crf;

/**
 * A page as numbers.
 *
 * @param features for each line the numbers of its features
 * @param shared those of them that the lines above and below it look at too
 * @param gaps for each line how much blank stands above it: 0, 1, or 2 for more
 * @param labels for each line the ordinal of its label
 */
record Sequence(int[][] features, int[][] shared, int[] gaps, int[] labels) {
    int length() {
        return labels.length;
    }
}
