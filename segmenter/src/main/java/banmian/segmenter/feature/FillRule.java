package banmian.segmenter.feature;

import java.util.function.Consumer;

/** On a page with wrapped columns, whether a line of text fills the column: where it does not, its paragraph ends. */
final class FillRule implements FeatureRule {
    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        if (page.prose()[at] && page.column() > 0) {
            int width = Columns.width(page.line(at));
            features.accept(
                    width > page.column() + 1 ? "fill=over" : width >= page.column() - 1 ? "fill=full" : "fill=short");
        }
    }
}
