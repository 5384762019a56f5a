package banmian.segmenter.paragraph;

import java.util.regex.Pattern;

/** What items of a list and captions begin with: {@code ● 提前预约}, {@code 2. 带齐证件}, {@code 图②：…}, {@code 2003年　…}. */
final class ListMark {
    private static final Pattern MARK = Pattern.compile(
            "[■□●○◆◇▲△★☆·•①-⑳]|\\d{1,4}[.、．年月日\\s\\u3000]|[一二三四五六七八九十]{1,3}[、.是]|第[一二三四五六七八九十\\d]|图[①-⑩\\d一二三四]|[上下左右]图|图为");

    private ListMark() {}

    static boolean opens(String text) {
        return MARK.matcher(text).lookingAt();
    }
}
