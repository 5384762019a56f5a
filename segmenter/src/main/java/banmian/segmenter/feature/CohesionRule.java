package banmian.segmenter.feature;

import banmian.segmenter.text.PairSet;
import java.util.function.Consumer;

/**
 * Whether a display line speaks of what the text before or after it speaks of, by the pairs of characters they share: a
 * headline takes up the text below it, and the text above it is another article's.
 */
final class CohesionRule implements FeatureRule {
    private static final double[] COHESION_STEPS = {0.005, 0.015, 0.03, 0.045, 0.06, 0.08, 0.11, 0.16};
    private static final Names ECHO_AHEAD = new Names("echo-ahead=", 4);
    private static final Names ECHO_BEHIND = new Names("echo-behind=", 4);
    private static final Names COHESION = new Names("cohesion=", COHESION_STEPS.length);

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        if (page.prose()[at] || !page.isComparable()) {
            return;
        }
        PairSet own = page.surroundings().own(at);
        PairSet ahead = page.surroundings().ahead(at);
        PairSet behind = page.surroundings().behind(at);
        double inAhead = own.share(ahead);
        double inBehind = own.share(behind);
        features.accept(share(own, ahead, inAhead, ECHO_AHEAD));
        features.accept(share(own, behind, inBehind, ECHO_BEHIND));
        if (!own.isEmpty() && !ahead.isEmpty() && !behind.isEmpty()) {
            features.accept(side(inAhead, inBehind));
        }
        if (!ahead.isEmpty() && !behind.isEmpty()) {
            features.accept(COHESION.of(step(page.surroundings().shared(at))));
        }
    }

    /** Quarters of {@code own} that are in {@code text} too, 0 to 4; "none" where there is nothing to compare. */
    private static String share(PairSet own, PairSet text, double share, Names names) {
        return own.isEmpty() || text.isEmpty() ? names.none() : names.of((int) (share * 4));
    }

    private static String side(double ahead, double behind) {
        if (ahead == 0 && behind == 0) {
            return "echo-side=none";
        }
        return ahead > 2 * behind ? "echo-side=ahead" : behind > 2 * ahead ? "echo-side=behind" : "echo-side=both";
    }

    /** 0 for nothing, 1 for up to one in a hundred, … */
    private static int step(double shared) {
        int step = 0;
        while (step < COHESION_STEPS.length && shared > COHESION_STEPS[step]) {
            step++;
        }
        return step;
    }
}
