package banmian.segmenter.feature;

import java.util.function.Consumer;

/** Whether the line is indented: two characters open a paragraph, more centre a headline. */
final class IndentRule implements FeatureRule {
    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        int indent = page.line(at).indent();
        if (indent >= 2) {
            features.accept(indent <= 4 ? "indent=paragraph" : "indent=deep");
        }
    }
}
