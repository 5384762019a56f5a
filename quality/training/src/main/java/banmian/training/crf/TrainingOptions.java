package banmian.training.crf;

/**
 * How to learn.
 *
 * @param seed of the pages composed and of the order of all pages: the same seed gives the same weights
 * @param composed how many pages to compose
 * @param epochs how often all pages are gone through
 * @param rate length of the first steps
 * @param decay how strongly weights are held near zero (L2)
 * @param dropout the share of features that a page is learned without, others each time, from 0 to under 1: what is
 *     learned leans on no single one
 */
public record TrainingOptions(long seed, int composed, int epochs, double rate, double decay, double dropout) {
    public TrainingOptions withSeed(long other) {
        return new TrainingOptions(other, composed, epochs, rate, decay, dropout);
    }
}
