package banmian.segmenter.feature;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Numbers that lines begin with: 一、 （一） 01 第三条 问： 答：. */
final class NumberingRule implements FeatureRule {
    private static final Pattern HAN = Pattern.compile("^[一二三四五六七八九十]{1,3}、.*", Pattern.DOTALL);
    private static final Pattern BRACKETED = Pattern.compile("^[（(][一二三四五六七八九十\\d]{1,3}[）)].*", Pattern.DOTALL);
    private static final Pattern DIGITS = Pattern.compile("^\\d{1,2}[.．、\\s].*|^[①-⑳].*|^0\\d.*", Pattern.DOTALL);
    private static final Pattern CLAUSE = Pattern.compile("^第[一二三四五六七八九十百]{1,4}[条章节].*", Pattern.DOTALL);
    private static final Pattern DIALOGUE = Pattern.compile("^(?:问|答|记者|主持人|\\p{IsHan}{2,4})[:：].*", Pattern.DOTALL);

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        String head = page.line(at).head();
        if (HAN.matcher(head).matches()) {
            features.accept("numbered=han");
        } else if (BRACKETED.matcher(head).matches()) {
            features.accept("numbered=bracketed");
        } else if (DIGITS.matcher(head).matches()) {
            features.accept("numbered=digits");
        } else if (CLAUSE.matcher(head).matches()) {
            features.accept("numbered=clause");
        } else if (DIALOGUE.matcher(head).matches()) {
            features.accept("numbered=dialogue");
        }
    }
}
