package banmian.segmenter.phrase;

import java.util.regex.Pattern;

/** What stands under pictures and graphics: captions by their opening, credits by their ending. */
public final class CaptionPhrase {
    private static final QuickPattern CAPTION = QuickPattern.of(
            "[▲△▼▽◀▶←→↑↓■●]?\\s*(?:图为|图片为|(?:上|下|左|右|如|题|大|小|组|本)图|图[①②③④⑤⑥\\d一二三四][:：为是]|图[①②③④⑤⑥]|照片)|[◀←→↑↓▼▽][\\s\\u3000]*\\p{IsHan}{3}");
    private static final Pattern CREDIT_AT_END = Pattern.compile(
            "(?:摄|攝|摄影报道|攝影)(?:[（(][^）)]{2,12}[）)])?[）)]?$|供图[）)]?$|[（(](?:资料图片?|新华社发|人民视觉|影像中国|视觉中国|图片?来自.{2,6}|.{0,4}截图|图据.{2,8})[）)]$|(?:^|[\\s\\u3000/／。（(])(?:\\p{IsHan}{2,4}[\\s\\u3000/／]?绘|资料图片?|.{0,4}截图|图据.{2,8}|(?:CFP|视觉中国|东方IC)[\\s\\u3000/／]*图)[）)]?$");
    private static final QuickPattern CREDIT_LINE =
            QuickPattern.of("(?:本版|本报)?(?:制图|版式设计|数据来源|图片来源|图片|资料图片?|图源|图(?![:：／/]文)|供图|题图|插图|漫画|绘图|制表)[:：／/]");
    /** A credit ends in one of these. */
    private static final String CREDIT_ENDS = "摄攝道影图绘片社闻网）)";
    /** No credit at an end is longer. */
    private static final int REACH = 20;
    /** No line that is a credit is longer. */
    private static final int LONGEST = 160;

    private CaptionPhrase() {}

    /** Whether {@code line} opens as captions do: 图为…, 上图…, 图①：…. */
    public static boolean opens(String line) {
        return CAPTION.begins(line);
    }

    /** Whether {@code line} ends in (or is) a credit: 王  罡摄（影像中国）, 制图：…. */
    public static boolean credits(String line) {
        return CREDIT_ENDS.indexOf(Endings.last(line)) >= 0 && endsInCredit(line)
                || CREDIT_LINE.begins(line, Math.max(0, line.length() - LONGEST));
    }

    private static boolean endsInCredit(String line) {
        return CREDIT_AT_END
                .matcher(line)
                .region(Math.max(0, line.length() - REACH), line.length())
                .find();
    }
}
