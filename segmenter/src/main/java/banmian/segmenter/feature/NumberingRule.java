package banmian.segmenter.feature;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Numbers that lines begin with: 一、 （一） 01 第三条 问： 答：. */
final class NumberingRule implements FeatureRule {
    private static final Pattern HAN = Pattern.compile("[一二三四五六七八九十]{1,3}、");
    private static final Pattern BRACKETED = Pattern.compile("[（(][一二三四五六七八九十\\d]{1,3}[）)]");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}[.．、\\s]|[①-⑳]|0\\d");
    private static final Pattern CLAUSE = Pattern.compile("第[一二三四五六七八九十百]{1,4}[条章节]");
    private static final Pattern DIALOGUE = Pattern.compile("(?:问|答|记者|主持人|\\p{IsHan}{2,4})[:：]");
    private static final String NUMBERS = "一二三四五六七八九十";
    /** A speaker's name may have four characters, and each of them two UTF-16 units. */
    private static final int LONGEST_SPEAKER = 8;

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        String head = page.line(at).head();
        char first = head.charAt(0);
        if (NUMBERS.indexOf(first) >= 0 && begins(HAN, head)) {
            features.accept("numbered=han");
        } else if ((first == '（' || first == '(') && begins(BRACKETED, head)) {
            features.accept("numbered=bracketed");
        } else if ((first >= '0' && first <= '9' || first >= '①' && first <= '⑳') && begins(DIGITS, head)) {
            features.accept("numbered=digits");
        } else if (first == '第' && begins(CLAUSE, head)) {
            features.accept("numbered=clause");
        } else if (maySpeak(head) && begins(DIALOGUE, head)) {
            features.accept("numbered=dialogue");
        }
    }

    private static boolean begins(Pattern form, String head) {
        return form.matcher(head).lookingAt();
    }

    private static boolean maySpeak(String head) {
        for (int i = 1; i <= LONGEST_SPEAKER && i < head.length(); i++) {
            if (head.charAt(i) == '：' || head.charAt(i) == ':') {
                return true;
            }
        }
        return false;
    }
}
