package banmian.segmenter.feature;

import java.util.function.Consumer;

/** Whether the display line stands on the page more than once, and how many others begin with the same mark: rubrics do. */
final class LikenessRule implements FeatureRule {
    private static final int MOST = 3;
    private static final Names FELLOWS = new Names("fellows=", MOST);

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        if (!page.prose()[at] && page.likeness().isRepeated(page.line(at).text())) {
            features.accept("repeated");
        }
        if (Likeness.isMark(page.line(at).first())) {
            features.accept(FELLOWS.of(page.likeness().fellows(page.line(at).first(), MOST)));
        }
    }
}
