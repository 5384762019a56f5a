package banmian.segmenter.paragraph;

import java.util.regex.Pattern;

/** Whether text begins with the number of a list's entry: 一、 （二） 3. 第四条 ●. */
final class Numbered {
    private static final Pattern NUMBER = Pattern.compile(
            "[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.．、]|第[一二三四五六七八九十百]{1,4}[条章]|[●■◆▲①-⑳]");

    private Numbered() {}

    static boolean is(String text) {
        return NUMBER.matcher(text).lookingAt();
    }
}
