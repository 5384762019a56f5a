package banmian.segmenter.feature;

import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The line's place among the headings over a text, bylines not counted, and lines that no blank line divides as one where
 * the page has blank lines: kicker, headline and deck are then 1, 2 and 3, however many lines each has.
 */
final class StackRule implements FeatureRule {
    private static final int MOST = 4;
    private static final int LONGEST_RUN = 12;
    private static final Names[] STACK = IntStream.rangeClosed(0, MOST)
            .mapToObj(size -> new Names("stack=", "-of-" + size, size))
            .toArray(Names[]::new);

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        if (page.prose()[at] || page.bylines()[at] || page.runs().size(at) > LONGEST_RUN) {
            return;
        }
        int place = 0;
        int size = 0;
        boolean joins = false;
        for (int i = page.runs().start(at); i < page.runs().end(at); i++) {
            if (page.bylines()[i]) {
                joins = false;
                continue;
            }
            size += joins && page.spaced() && page.line(i).blanksBefore() == 0 ? 0 : 1;
            joins = true;
            place = i == at ? size : place;
        }
        if (size <= MOST) {
            features.accept(STACK[size].of(place));
        }
    }
}
