package banmian.segmenter.feature;

import java.util.function.Consumer;

/**
 * How much blank stands above and below the line. On a page that divides its parts by blank lines, lines that touch are
 * one part (a headline in two lines); on a page without blank lines they need not be.
 */
final class GapRule implements FeatureRule {
    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        String style = page.spaced() ? "spaced-" : "tight-";
        features.accept((style + above(page.line(at).blanksBefore())).intern());
        boolean last = at + 1 == page.lines().size();
        boolean blank = last || page.line(at + 1).blanksBefore() > 0;
        features.accept((style + (blank ? "gap-below=some" : "gap-below=none")).intern());
    }

    private static String above(int blanks) {
        return switch (blanks) {
            case 0 -> "gap-above=none";
            case 1 -> "gap-above=one";
            default -> "gap-above=more";
        };
    }
}
