package banmian.segmenter.feature;

import java.util.function.Consumer;

/**
 * How a display line compares with those it stands among: a headline is the longer or the shorter of two lines, the two
 * halves of one are about as long as each other, crossheads of an article are alike.
 */
final class CompanyRule implements FeatureRule {
    private static final int LONGEST_RUN = 8;

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        if (page.prose()[at]) {
            return;
        }
        if (at > 0 && !page.prose()[at - 1]) {
            features.accept(("than-above=" + compared(page, at, at - 1)).intern());
        }
        if (at + 1 < page.lines().size() && !page.prose()[at + 1]) {
            features.accept(("than-below=" + compared(page, at, at + 1)).intern());
        }
        int size = page.runs().size(at);
        if (size > 1 && size <= LONGEST_RUN) {
            features.accept(("rank=" + rank(page, at) + "-of-" + Math.min(4, size)).intern());
        }
    }

    private static String compared(PageView page, int at, int other) {
        int own = page.line(at).length();
        int its = page.line(other).length();
        if (own * 10 > its * 14) {
            return "longer";
        }
        return its * 10 > own * 14 ? "shorter" : "alike";
    }

    /** How many lines of its run that are no bylines are longer than this one. */
    private static int rank(PageView page, int at) {
        int longer = 0;
        for (int i = page.runs().start(at); i < page.runs().end(at); i++) {
            boolean counts =
                    !page.bylines()[i] && page.line(i).length() > page.line(at).length();
            longer += counts ? 1 : 0;
        }
        return Math.min(3, longer);
    }
}
