package banmian.segmenter.phrase;

import banmian.segmenter.result.Byline;
import java.util.List;

/** Reads the byline that a paragraph ends in: {@code …全部完成。 本报记者  李明}, {@code …7元/斤。快报记者 王小芳}. */
public final class GluedByline {
    private static final Marks SENTENCE_ENDS = Marks.of("。！？”」』…");
    private static final Marks BRACKETS = Marks.of("（(");
    private static final int LONGEST = 400;

    private GluedByline() {}

    /**
     * The people named after the last sentence of {@code text}; empty where none are.
     *
     * @param offset offset of {@code text} on the page
     */
    public static List<Byline> read(String text, int offset) {
        return read(text, LONGEST, offset);
    }

    /** Whether the last {@code reach} characters of {@code text} name someone after their last sentence. */
    public static boolean ends(String text, int reach) {
        return !read(text, reach, 0).isEmpty();
    }

    private static List<Byline> read(String text, int reach, int offset) {
        int floor = Math.max(0, text.length() - reach);
        for (int at = text.length() - 2; at > floor; at--) {
            char c = text.charAt(at);
            if (SENTENCE_ENDS.have(c)) {
                return BylinePhrase.readFrom(at + 1, text, offset);
            }
            if (BRACKETS.have(c)) {
                List<Byline> inBrackets = BylinePhrase.readFrom(at, text, offset);
                if (!inBrackets.isEmpty()) {
                    return inBrackets;
                }
            }
        }
        return List.of();
    }
}
