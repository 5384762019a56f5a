package banmian.segmenter.feature;

import java.util.function.Consumer;

/** Whether the line is among the first or last of the page, where mastheads and staff lines stand. */
final class PlaceRule implements FeatureRule {
    private static final int TOP = 4;
    private static final int BOTTOM = 3;

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        if (at == 0) {
            features.accept("page=first-line");
        }
        if (at < TOP) {
            features.accept("page=top");
        }
        if (at >= page.lines().size() - BOTTOM) {
            features.accept("page=bottom");
        }
    }
}
