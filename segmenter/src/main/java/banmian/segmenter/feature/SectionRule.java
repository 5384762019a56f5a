package banmian.segmenter.feature;

import java.util.function.Consumer;

/**
 * How much text stands between this display line and those before and after it, and whether they are like it: the
 * crossheads of an article are about as long as each other and stand at like distances, the headline of a short item has
 * one paragraph under it.
 */
final class SectionRule implements FeatureRule {
    private static final int[] STEPS = {60, 120, 250, 450, 800};
    private static final int LIKE = 2;

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        if (page.prose()[at]) {
            return;
        }
        int ahead = page.proseAhead(at);
        int behind = page.proseBehind(at);
        if (ahead < page.lines().size()) {
            features.accept(("text-ahead=" + size(page, ahead)).intern());
            features.accept(("blocks-ahead=" + blocks(page, ahead)).intern());
            twin(page, at, page.runs().end(ahead), "twin-ahead", features);
        }
        if (behind >= 0) {
            features.accept(("text-behind=" + size(page, behind)).intern());
            features.accept(("blocks-behind=" + blocks(page, behind)).intern());
            twin(page, at, page.runs().start(behind) - 1, "twin-behind", features);
        }
    }

    /** Step of the length of the run of prose that {@code at} stands in. */
    private static int size(PageView page, int at) {
        int length = page.lines().get(page.runs().end(at) - 1).end()
                - page.lines().get(page.runs().start(at)).start();
        int step = 0;
        while (step < STEPS.length && length > STEPS[step]) {
            step++;
        }
        return step;
    }

    /** Paragraphs, or pieces of them, in the run of prose that {@code at} stands in; 4 for more. */
    private static int blocks(PageView page, int at) {
        int blocks = 0;
        for (int i = page.runs().start(at);
                i < page.runs().end(at) && blocks < 4;
                i = page.blocks().end(i)) {
            blocks++;
        }
        return blocks;
    }

    private static void twin(PageView page, int at, int other, String name, Consumer<String> features) {
        if (other < 0 || other >= page.lines().size()) {
            features.accept(name + "=nothing");
            return;
        }
        int difference = Math.abs(page.line(other).length() - page.line(at).length());
        String run = page.runs().size(other) == page.runs().size(at) ? "" : "-other-run";
        features.accept((name + (difference <= LIKE ? "=like" : "=unlike") + run).intern());
    }
}
