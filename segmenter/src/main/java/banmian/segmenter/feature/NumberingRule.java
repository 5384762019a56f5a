package banmian.segmenter.feature;

import banmian.segmenter.phrase.QuickPattern;
import java.util.function.Consumer;

/** Numbers that lines begin with: 一、 （一） 01 第三条 问： 答：. */
final class NumberingRule implements FeatureRule {
    private static final QuickPattern HAN = QuickPattern.of("[一二三四五六七八九十]{1,3}、");
    private static final QuickPattern BRACKETED = QuickPattern.of("[（(][一二三四五六七八九十\\d]{1,3}[）)]");
    private static final QuickPattern DIGITS = QuickPattern.of("\\d{1,2}[.．、\\s]|[①-⑳]|0\\d");
    private static final QuickPattern CLAUSE = QuickPattern.of("第[一二三四五六七八九十百]{1,4}[条章节]");
    private static final QuickPattern DIALOGUE = QuickPattern.of("(?:问|答|记者|主持人|\\p{IsHan}{2,4})[:：]");
    /** A speaker's name may have four characters, and each of them two UTF-16 units. */
    private static final int LONGEST_SPEAKER = 8;

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        String line = page.line(at).text();
        if (HAN.begins(line)) {
            features.accept("numbered=han");
        } else if (BRACKETED.begins(line)) {
            features.accept("numbered=bracketed");
        } else if (DIGITS.begins(line)) {
            features.accept("numbered=digits");
        } else if (CLAUSE.begins(line)) {
            features.accept("numbered=clause");
        } else if (maySpeak(line) && DIALOGUE.begins(line)) {
            features.accept("numbered=dialogue");
        }
    }

    private static boolean maySpeak(String line) {
        for (int i = 1; i <= LONGEST_SPEAKER && i < line.length(); i++) {
            if (line.charAt(i) == '：' || line.charAt(i) == ':') {
                return true;
            }
        }
        return false;
    }
}
