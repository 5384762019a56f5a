package banmian.segmenter.feature;

import java.util.function.Consumer;

/** How much blank stands above and below the line. */
final class GapRule implements FeatureRule {
    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        features.accept(
                switch (page.line(at).blanksBefore()) {
                    case 0 -> "gap-above=none";
                    case 1 -> "gap-above=one";
                    default -> "gap-above=more";
                });
        boolean last = at + 1 == page.lines().size();
        features.accept(last || page.line(at + 1).blanksBefore() > 0 ? "gap-below=some" : "gap-below=none");
    }
}
