package banmian.segmenter.feature;

import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The line's place in its run of display lines: kicker, headline, deck and byline stand together above the text, a
 * crosshead stands alone in it.
 */
final class RunRule implements FeatureRule {
    private static final int LONGEST = 5;
    private static final Names SIZE = new Names("run=", LONGEST);
    private static final Names FROM_START = new Names("run-from-start=", LONGEST);
    private static final Names FROM_END = new Names("run-from-end=", LONGEST);
    private static final Names[] PLACE = IntStream.rangeClosed(0, LONGEST)
            .mapToObj(size -> new Names("run-place=", "-of-" + size, size))
            .toArray(Names[]::new);

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        if (page.prose()[at]) {
            return;
        }
        int size = page.runs().size(at);
        int fromStart = at - page.runs().start(at);
        int fromEnd = page.runs().end(at) - 1 - at;
        features.accept(SIZE.of(size));
        features.accept(FROM_START.of(fromStart));
        features.accept(FROM_END.of(fromEnd));
        if (size <= LONGEST) {
            features.accept(PLACE[size].of(fromStart + 1));
        }
    }
}
