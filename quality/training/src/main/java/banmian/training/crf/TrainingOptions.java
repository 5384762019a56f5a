package banmian.training.crf;

/**
 * How to learn.
 *
 * @param seed of the order of the pages
 * @param epochs how often all pages are gone through
 * @param rate length of the first steps
 * @param decay how strongly weights are held near zero (L2)
 */
public record TrainingOptions(long seed, int epochs, double rate, double decay) {
    public static TrainingOptions defaults() {
        return new TrainingOptions(1, 8, 0.15, 0.5);
    }
}
