package banmian.segmenter.feature;

import banmian.segmenter.text.Blanks;
import banmian.segmenter.text.Line;
import java.util.function.Consumer;

/** Marks inside the line: the gap between a headline's halves, the commas of a long kicker, the 。 of prose. */
final class InnerMarksRule implements FeatureRule {
    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        String line = page.line(at).text();
        int length = Math.min(line.length(), Line.REACH);
        int commas = 0;
        boolean gap = false;
        for (int i = 1; i < length - 1; i++) {
            commas += line.charAt(i) == '，' ? 1 : 0;
            gap |= Blanks.isBlank(line.charAt(i));
        }
        if (gap) {
            features.accept("has-gap");
        }
        features.accept(commas == 0 ? "commas=0" : commas == 1 ? "commas=1" : "commas=2+");
        if (isIn(1, length - 1, line.indexOf('。'))) {
            features.accept("has-full-stop");
        }
        if (isIn(1, length - 1, line.indexOf('：'))) {
            features.accept("has-colon");
        }
        if (isIn(1, length, line.indexOf('、'))) {
            features.accept("has-pause");
        }
        if (isIn(0, length, line.indexOf('“'))) {
            features.accept("has-quote");
        }
    }

    private static boolean isIn(int from, int to, int at) {
        return from <= at && at < to;
    }
}
