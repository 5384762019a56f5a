package banmian.segmenter.feature;

import java.util.function.Consumer;

/**
 * How much blank stands above and below the line. On a page that divides its parts by blank lines, lines that touch are
 * one part (a headline in two lines); on a page without blank lines they need not be.
 */
final class GapRule implements FeatureRule {
    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        features.accept(above(page.spaced(), page.line(at).blanksBefore()));
        boolean last = at + 1 == page.lines().size();
        boolean blank = last || page.line(at + 1).blanksBefore() > 0;
        features.accept(below(page.spaced(), blank));
    }

    private static String above(boolean spaced, int blanks) {
        return switch (blanks) {
            case 0 -> spaced ? "spaced-gap-above=none" : "tight-gap-above=none";
            case 1 -> spaced ? "spaced-gap-above=one" : "tight-gap-above=one";
            default -> spaced ? "spaced-gap-above=more" : "tight-gap-above=more";
        };
    }

    private static String below(boolean spaced, boolean blank) {
        return spaced
                ? blank ? "spaced-gap-below=some" : "spaced-gap-below=none"
                : blank ? "tight-gap-below=some" : "tight-gap-below=none";
    }
}
