package banmian.segmenter.feature;

import java.util.function.Consumer;

/** Whether the line begins or ends inside a bracket that is open over the line's end. */
final class BracketRule implements FeatureRule {
    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        boolean before = page.brackets()[at];
        boolean after = at + 1 < page.lines().size() && page.brackets()[at + 1];
        if (before) {
            features.accept(after ? "bracket=inside" : "bracket=closes");
        } else if (after) {
            features.accept(page.line(at).first() == '（' ? "bracket=opens-line" : "bracket=opens");
        }
    }
}
