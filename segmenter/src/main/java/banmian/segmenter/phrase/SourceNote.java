package banmian.segmenter.phrase;

import java.util.regex.Pattern;

/** Where an article was taken from, behind its last sentence: （综合）, （据《江城晚报》）, 据新华社, （摘自《…》）. */
public final class SourceNote {
    private static final int LONGEST = 30;
    /** What most paragraphs end in, and notes never: a quick look. */
    private static final Marks ENDS = Marks.of("。！？”…");

    /** Each form has one of these. */
    private static final Words TAKEN = Words.split("综合|完|新华|中新|据|摘自|选自|原载|来源");

    private static final Pattern FORM =
            Pattern.compile("(?:^|[。！？”…])[\\s\\u3000]*(?:[（(](?:本报)?(?:综合|完|新华社?|中新)[^（()）]{0,8}[）)]"
                    + "|[（(]?(?:据|摘自|选自|原载|来源[:：])[^。，（()）]{2,20}[）)]?)$");

    private SourceNote() {}

    public static boolean closes(String text) {
        int from = Math.max(0, text.length() - LONGEST);
        return !text.isEmpty()
                && !ENDS.have(text.charAt(text.length() - 1))
                && TAKEN.within(text, from, text.length())
                && FORM.matcher(text).region(from, text.length()).find();
    }
}
