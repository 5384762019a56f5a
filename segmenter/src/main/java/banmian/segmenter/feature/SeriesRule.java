package banmian.segmenter.feature;

import java.util.function.Consumer;

/**
 * How many lines alone in their run, about as long as this one, stand before and after it with nothing between them that
 * opens or ends an article: crossheads come in series.
 */
final class SeriesRule implements FeatureRule {
    private static final int MOST = 4;
    private static final int LIKE = 3;
    private static final Names SERIES = new Names("series=", MOST);
    private static final Names ALIKE = new Names("series-alike=", MOST);

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        if (page.prose()[at] || page.runs().size(at) > 2) {
            return;
        }
        int single = 0;
        int alike = 0;
        int steps = 0;
        for (int next = after(page, at); next >= 0 && steps < MOST; next = after(page, next), steps++) {
            single++;
            alike += isLike(page, at, next) ? 1 : 0;
        }
        steps = 0;
        for (int last = before(page, at); last >= 0 && steps < MOST; last = before(page, last), steps++) {
            single++;
            alike += isLike(page, at, last) ? 1 : 0;
        }
        features.accept(SERIES.of(Math.min(MOST, single)));
        features.accept(ALIKE.of(Math.min(MOST, alike)));
    }

    private static boolean isLike(PageView page, int at, int other) {
        return Math.abs(page.line(at).length() - page.line(other).length()) <= LIKE;
    }

    /** The display line alone in the next run; -1 where there is none, or its text is opened as an article's is. */
    private static int after(PageView page, int at) {
        int text = page.runs().end(at);
        int next = text < page.lines().size() ? page.runs().end(text) : text;
        boolean found = next < page.lines().size() && page.runs().size(next) == 1;
        return found && isInside(page, next) ? next : -1;
    }

    private static int before(PageView page, int at) {
        if (!isInside(page, page.runs().start(at))) {
            return -1;
        }
        int text = page.runs().start(at) - 1;
        int last = text >= 0 ? page.runs().start(text) - 1 : -1;
        return last >= 0 && page.runs().size(last) == 1 ? last : -1;
    }

    /** Whether nothing says that an article begins with this run. */
    private static boolean isInside(PageView page, int run) {
        Opening opening = page.habits().opening(run);
        return opening == Opening.NEWS || opening == Opening.NOTHING;
    }
}
