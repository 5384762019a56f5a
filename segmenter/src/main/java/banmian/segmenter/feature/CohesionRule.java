package banmian.segmenter.feature;

import banmian.segmenter.text.Line;
import banmian.segmenter.text.Pairs;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Whether a display line speaks of what the text before or after it speaks of, by the pairs of characters they share: a
 * headline takes up the text below it, and the text above it is another article's.
 */
final class CohesionRule implements FeatureRule {
    private static final int REACH = 700;
    private static final int LINES = 30;
    private static final double[] COHESION_STEPS = {0.005, 0.015, 0.03, 0.045, 0.06, 0.08, 0.11, 0.16};
    /** No newspaper page has so many lines; beyond it the comparison is not worth its time. */
    private static final int LONGEST_PAGE = 4000;

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        if (page.prose()[at] || page.lines().size() > LONGEST_PAGE) {
            return;
        }
        Set<Integer> own = Pairs.telling(page.line(at).head());
        Set<Integer> ahead = collect(page, page.proseAhead(at), 1);
        Set<Integer> behind = collect(page, page.proseBehind(at), -1);
        features.accept("echo-ahead=" + share(own, ahead));
        features.accept("echo-behind=" + share(own, behind));
        if (!ahead.isEmpty() && !behind.isEmpty()) {
            features.accept("cohesion=" + cohesion(ahead, behind));
        }
    }

    private static Set<Integer> collect(PageView page, int from, int step) {
        Set<Integer> pairs = new HashSet<>();
        int budget = REACH;
        int lines = LINES;
        for (int i = from; i >= 0 && i < page.lines().size() && budget > 0 && lines > 0; i += step, lines--) {
            Line line = page.line(i);
            String text = step > 0 ? head(line.text(), budget) : tail(line.text(), budget);
            budget -= text.length();
            pairs.addAll(Pairs.telling(text));
        }
        return pairs;
    }

    private static String head(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }

    private static String tail(String text, int most) {
        return text.substring(Math.max(0, text.length() - most));
    }

    /** Quarters of {@code own} that are in {@code text} too, 0 to 4; "none" where there is nothing to compare. */
    private static String share(Set<Integer> own, Set<Integer> text) {
        if (own.isEmpty() || text.isEmpty()) {
            return "none";
        }
        return String.valueOf((int) (Pairs.share(own, text) * 4));
    }

    /** How much of the smaller text the other shares: 0 for nothing, 1 for up to one in a hundred, … */
    private static String cohesion(Set<Integer> ahead, Set<Integer> behind) {
        boolean aheadIsLess = ahead.size() < behind.size();
        double shared = aheadIsLess ? Pairs.share(ahead, behind) : Pairs.share(behind, ahead);
        int step = 0;
        while (step < COHESION_STEPS.length && shared > COHESION_STEPS[step]) {
            step++;
        }
        return String.valueOf(step);
    }
}
