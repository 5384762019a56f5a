package banmian.segmenter.feature;

import java.util.function.Consumer;

/**
 * How this page opens and signs its articles, and whether the text below a display line is opened and the text above it
 * signed in that way: where every article has its dateline, a line over text without one is a crosshead.
 */
final class HabitRule implements FeatureRule {
    private static final EnumNames<Opening> OPENED = new EnumNames<>("opened=", Opening.class);

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        if (page.prose()[at]) {
            return;
        }
        features.accept(OPENED.of(page.habits().opening(page.runs().start(at))));
        features.accept(page.habits().opened());
        features.accept(page.habits().signed());
    }
}
