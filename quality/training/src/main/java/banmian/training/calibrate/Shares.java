package banmian.training.calibrate;

import java.util.List;

/** How often samples count, so that those of papers never seen have a share of their own, however few they are. */
record Shares(double known, double unknown) {
    /**
     * @param share of the samples of papers never seen; where all are of one kind, each counts once
     * @return together as much as there are samples of the rarer kind, twice: what is known of the many is no surer
     */
    static Shares of(List<Sample> samples, double share) {
        double known = samples.stream().filter(Sample::known).count();
        double unknown = samples.size() - known;
        if (known == 0 || unknown == 0) {
            return new Shares(1, 1);
        }
        double all = 2 * Math.min(known, unknown);
        return new Shares((1 - share) * all / known, share * all / unknown);
    }

    double of(Sample sample) {
        return sample.known() ? known : unknown;
    }
}
