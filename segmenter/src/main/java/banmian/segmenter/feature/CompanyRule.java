package banmian.segmenter.feature;

import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * How a display line compares with those it stands among: a headline is the longer or the shorter of two lines, the two
 * halves of one are about as long as each other, crossheads of an article are alike.
 */
final class CompanyRule implements FeatureRule {
    private static final int LONGEST_RUN = 8;
    private static final int MOST_RANKED = 4;
    private static final EnumNames<Compared> THAN_ABOVE = new EnumNames<>("than-above=", Compared.class);
    private static final EnumNames<Compared> THAN_BELOW = new EnumNames<>("than-below=", Compared.class);
    private static final Names[] RANK = IntStream.rangeClosed(0, MOST_RANKED)
            .mapToObj(size -> new Names("rank=", "-of-" + size, MOST_RANKED - 1))
            .toArray(Names[]::new);

    private enum Compared {
        LONGER,
        SHORTER,
        ALIKE
    }

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        if (page.prose()[at]) {
            return;
        }
        if (at > 0 && !page.prose()[at - 1]) {
            features.accept(THAN_ABOVE.of(compared(page, at, at - 1)));
        }
        if (at + 1 < page.lines().size() && !page.prose()[at + 1]) {
            features.accept(THAN_BELOW.of(compared(page, at, at + 1)));
        }
        int size = page.runs().size(at);
        if (size > 1 && size <= LONGEST_RUN) {
            features.accept(RANK[Math.min(MOST_RANKED, size)].of(rank(page, at)));
        }
    }

    private static Compared compared(PageView page, int at, int other) {
        int own = page.line(at).length();
        int its = page.line(other).length();
        if (own * 10 > its * 14) {
            return Compared.LONGER;
        }
        return its * 10 > own * 14 ? Compared.SHORTER : Compared.ALIKE;
    }

    /** How many lines of its run that are no bylines are longer than this one. */
    private static int rank(PageView page, int at) {
        int longer = 0;
        for (int i = page.runs().start(at); i < page.runs().end(at); i++) {
            boolean counts =
                    !page.bylines()[i] && page.line(i).length() > page.line(at).length();
            longer += counts ? 1 : 0;
        }
        return Math.min(MOST_RANKED - 1, longer);
    }
}
