package banmian.segmenter.text;

import java.util.List;

/**
 * The blanks that scanning has put between the characters of a word: {@code 修了三 天，总 算亮了}. Where a page is set well they
 * are rare: a name of two characters has a gap, and so have the halves of a headline.
 */
final class StrayBlanks {
    /** Words of newspapers that running text does not have, and that must be whole to be found. */
    private static final List<String> PRESS =
            List.of("报讯", "日讯", "日电", "社电", "社讯", "讯员", "晚报", "日报", "责编", "校对", "习生", "评论", "论员");

    /** Words behind which and before which newspapers set a gap: 本报讯 昨日上午…, …完成。 记者 林晓舟 通讯员 高远, 王小川 摄. */
    private static final List<String> BEFORE_GAP =
            List.of("讯", "日电", "报电", "社电", "专电", "訊", "记者", "記者", "通讯员", "通訊員", "实习生", "作者");

    private static final List<String> AFTER_GAP = List.of("记者", "記者", "通讯员", "通訊員", "实习生", "特约", "摄", "攝");

    /** Ends of what a reporter belongs to: 本报, 新华社. */
    private static final String AFFILIATIONS = "报報社";

    private static final String MARKS = "，。、；：？！“”‘’《》（）";

    private StrayBlanks() {}

    /**
     * Whether the blank at {@code at} is one of them, on a page whose words they tear.
     *
     * @param inText whether its line is running text, in which no blank means anything
     * @param inBrackets whether brackets are open, in which blanks divide names
     */
    static boolean isStray(String page, int at, boolean inText, boolean inBrackets) {
        if (!isSingle(page, at)) {
            return false;
        }
        char before = page.charAt(at - 1);
        char after = page.charAt(at + 1);
        boolean inAffiliation = AFFILIATIONS.indexOf(before) >= 0;
        if (endsAny(page, at, BEFORE_GAP) || !inAffiliation && beginsAny(page, at + 1, AFTER_GAP)) {
            return false;
        }
        if (tearsWord(before, after) || inAffiliation && page.startsWith("记者", at + 1)) {
            return true;
        }
        if (isPieceOfName(page, at)) {
            return true;
        }
        if (inBrackets) {
            return false;
        }
        if (isMark(before) || isMark(after)) {
            return inText;
        }
        if (isDigit(before) || isDigit(after)) {
            return inText && !isLatin(before) && !isLatin(after);
        }
        return CharKind.isHan(before) && CharKind.isHan(after) && (inText || Bond.between(before, after) != Bond.LOOSE);
    }

    /** 郭明 远, 尹 小鸥: no name has but one character. */
    private static boolean isPieceOfName(String page, int at) {
        return CharKind.isHan(page.charAt(at - 1))
                && CharKind.isHan(page.charAt(at + 1))
                && (standsAloneBefore(page, at) || standsAloneAfter(page, at));
    }

    private static boolean standsAloneBefore(String page, int at) {
        boolean alone = at < 2 || !CharKind.isHan(page.charAt(at - 2)) || endsAny(page, at - 1, BEFORE_GAP);
        return alone && !endsName(page, at - 2);
    }

    /** Whether what follows the blank at {@code at} completes the two characters before it: 郭明 远. */
    private static boolean endsName(String page, int at) {
        return at > 2
                && page.charAt(at) == ' '
                && CharKind.isHan(page.charAt(at - 1))
                && CharKind.isHan(page.charAt(at - 2))
                && !CharKind.isHan(page.charAt(at - 3));
    }

    private static boolean standsAloneAfter(String page, int at) {
        return at + 2 >= page.length() || !CharKind.isHan(page.charAt(at + 2)) || beginsAny(page, at + 2, AFTER_GAP);
    }

    private static boolean endsAny(String page, int end, List<String> words) {
        for (String word : words) {
            if (page.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsAny(String page, int from, List<String> words) {
        for (String word : words) {
            if (page.startsWith(word, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSingle(String page, int at) {
        return page.charAt(at) == ' '
                && at > 0
                && at + 1 < page.length()
                && !Blanks.isBlank(page.charAt(at - 1))
                && !Blanks.isBlank(page.charAt(at + 1));
    }

    private static boolean tearsWord(char before, char after) {
        return CharKind.isHan(before)
                && CharKind.isHan(after)
                && (Bond.between(before, after) == Bond.STRONG || PRESS.contains("" + before + after));
    }

    private static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
