package banmian.store.continuation;

/**
 * One reason to take two parts for one article, or not to.
 *
 * @param value how much there is of it, from -1 (it speaks against) to 1
 * @param points what it adds to the score
 */
public record Evidence(Kind kind, double value, double points) {
    /** What the reasons are, and what each is worth at most. */
    public enum Kind {
        /** The jumps: 1 where each names the other's page, half where one does, less where the other names another. */
        LABELS(0.5),
        /** A jump names the other part's headline. */
        NAME(0.3),
        /** The headlines are the same (1), or one has a part of the other's title. */
        HEADLINE(0.3),
        /** Both have words that the other articles do not have. */
        WORDS(0.2),
        /** A sentence, or a quotation, goes on over the break; -1 where the second part begins like a report. */
        FLOW(0.15);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }

        Evidence of(double value) {
            return new Evidence(this, rounded(value), rounded(value * weight));
        }

        private static double rounded(double value) {
            return Math.round(value * 1000) / 1000.0;
        }
    }
}
