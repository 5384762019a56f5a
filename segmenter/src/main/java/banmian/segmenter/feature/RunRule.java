package banmian.segmenter.feature;

import java.util.function.Consumer;

/**
 * The line's place in its run of display lines: kicker, headline, deck and byline stand together above the text, a
 * crosshead stands alone in it.
 */
final class RunRule implements FeatureRule {
    private static final int LONGEST = 5;

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        if (page.prose()[at]) {
            return;
        }
        int size = page.runs().size(at);
        int fromStart = at - page.runs().start(at);
        int fromEnd = page.runs().end(at) - 1 - at;
        features.accept(name("run=", size));
        features.accept(name("run-from-start=", fromStart));
        features.accept(name("run-from-end=", fromEnd));
        if (size <= LONGEST) {
            features.accept(("run-place=" + (fromStart + 1) + "-of-" + size).intern());
        }
    }

    private static String name(String what, int number) {
        return (what + (number > LONGEST ? "more" : number)).intern();
    }
}
