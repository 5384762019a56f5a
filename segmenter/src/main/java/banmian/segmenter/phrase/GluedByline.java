package banmian.segmenter.phrase;

import banmian.segmenter.result.Byline;
import java.util.List;

/** Reads the byline that a paragraph ends in: {@code …全部完成。 本报记者  李明}, {@code …7元/斤。快报记者 王小芳}. */
public final class GluedByline {
    private static final Marks SENTENCE_ENDS = Marks.of("。！？”」』…");
    private static final Marks BRACKETS = Marks.of("（(");

    private GluedByline() {}

    /** Whether the last {@code reach} characters of {@code text} name someone after their last sentence. */
    public static boolean ends(String text, int reach) {
        return !read(text, reach).isEmpty();
    }

    /** The people named after the last sentence of {@code text}, as far as its last {@code reach} characters tell. */
    public static List<Byline> read(String text, int reach) {
        int floor = Math.max(0, text.length() - reach);
        for (int at = text.length() - 2; at > floor; at--) {
            char c = text.charAt(at);
            if (SENTENCE_ENDS.have(c)) {
                return BylinePhrase.readFrom(at + 1, text);
            }
            if (BRACKETS.have(c)) {
                List<Byline> inBrackets = BylinePhrase.readFrom(at, text);
                if (!inBrackets.isEmpty()) {
                    return inBrackets;
                }
            }
        }
        return List.of();
    }
}
