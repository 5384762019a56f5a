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
    private static final int MOST_BLOCKS = 4;
    private static final Names TEXT_AHEAD = new Names("text-ahead=", STEPS.length);
    private static final Names TEXT_BEHIND = new Names("text-behind=", STEPS.length);
    private static final Names BLOCKS_AHEAD = new Names("blocks-ahead=", MOST_BLOCKS);
    private static final Names BLOCKS_BEHIND = new Names("blocks-behind=", MOST_BLOCKS);
    private static final EnumNames<Twin> TWIN_AHEAD = new EnumNames<>("twin-ahead=", Twin.class);
    private static final EnumNames<Twin> TWIN_BEHIND = new EnumNames<>("twin-behind=", Twin.class);

    private enum Twin {
        NOTHING,
        LIKE,
        UNLIKE,
        LIKE_OTHER_RUN,
        UNLIKE_OTHER_RUN
    }

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        if (page.prose()[at]) {
            return;
        }
        int ahead = page.proseAhead(at);
        int behind = page.proseBehind(at);
        if (ahead < page.lines().size()) {
            features.accept(TEXT_AHEAD.of(size(page, ahead)));
            features.accept(BLOCKS_AHEAD.of(blocks(page, ahead)));
            twin(page, at, page.runs().end(ahead), TWIN_AHEAD, features);
        }
        if (behind >= 0) {
            features.accept(TEXT_BEHIND.of(size(page, behind)));
            features.accept(BLOCKS_BEHIND.of(blocks(page, behind)));
            twin(page, at, page.runs().start(behind) - 1, TWIN_BEHIND, features);
        }
    }

    /** Step of the length of the run of prose that {@code at} stands in. */
    private static int size(PageView page, int at) {
        int length = 0;
        int most = STEPS[STEPS.length - 1];
        for (int i = page.runs().start(at); i < page.runs().end(at) && length <= most; i++) {
            length += page.line(i).length();
        }
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
                i < page.runs().end(at) && blocks < MOST_BLOCKS;
                i = page.blocks().end(i)) {
            blocks++;
        }
        return blocks;
    }

    private static void twin(PageView page, int at, int other, EnumNames<Twin> names, Consumer<String> features) {
        features.accept(names.of(other < 0 || other >= page.lines().size() ? Twin.NOTHING : twin(page, at, other)));
    }

    private static Twin twin(PageView page, int at, int other) {
        int difference = Math.abs(page.line(other).length() - page.line(at).length());
        if (page.runs().size(other) == page.runs().size(at)) {
            return difference <= LIKE ? Twin.LIKE : Twin.UNLIKE;
        }
        return difference <= LIKE ? Twin.LIKE_OTHER_RUN : Twin.UNLIKE_OTHER_RUN;
    }
}
