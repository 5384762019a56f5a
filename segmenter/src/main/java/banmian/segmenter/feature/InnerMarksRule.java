package banmian.segmenter.feature;

import banmian.segmenter.text.Blanks;
import java.util.function.Consumer;

/** Marks inside the line: the gap between a headline's halves, the commas of a long kicker, the 。 of prose. */
final class InnerMarksRule implements FeatureRule {
    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        String head = page.line(at).head();
        int commas = 0;
        boolean gap = false;
        for (int i = 1; i < head.length() - 1; i++) {
            commas += head.charAt(i) == '，' ? 1 : 0;
            gap |= Blanks.isBlank(head.charAt(i));
        }
        if (gap) {
            features.accept("has-gap");
        }
        features.accept(commas == 0 ? "commas=0" : commas == 1 ? "commas=1" : "commas=2+");
        if (inside(head, '。')) {
            features.accept("has-full-stop");
        }
        if (inside(head, '：')) {
            features.accept("has-colon");
        }
        if (head.indexOf('、') > 0) {
            features.accept("has-pause");
        }
        if (head.indexOf('“') >= 0) {
            features.accept("has-quote");
        }
    }

    private static boolean inside(String head, char mark) {
        int at = head.indexOf(mark);
        return at > 0 && at < head.length() - 1;
    }
}
