package banmian.segmenter.phrase;

import banmian.segmenter.text.Blanks;

/** What text ends in: a look that spares most lines the slower one for what stands at their end. */
public final class Endings {
    private static final String NUMBERS = "⑨⑧⑦⑥⑤④③②①";

    private Endings() {}

    /** The last character that is neither blank nor a circled number nor a control character; 0 where there is none. */
    static char last(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (!Blanks.isBlank(c) && !Character.isISOControl(c) && NUMBERS.indexOf(c) < 0) {
                return c;
            }
        }
        return 0;
    }

    /** Whether that is a closing bracket. */
    public static boolean inBracket(String text) {
        char last = last(text);
        return last == '）' || last == ')';
    }
}
