package banmian.segmenter.phrase;

/** Whether text may end a paragraph here: what tells a paragraph's end from a column's edge. */
public final class SentenceEnd {
    private static final String STOPS = "。！？…!?";
    private static final String CLOSERS = "”’』」）)】》〉\"";
    private static final int LONGEST_NOTE = 60;
    private static final String PAUSES = "：:—";

    private SentenceEnd() {}

    /** Whether {@code text} ends in 。！？… or in those and closing quotes or brackets. */
    public static boolean closes(CharSequence text) {
        return closes(text, text.length());
    }

    /** The same as far as the last {@code reach} characters tell. */
    public static boolean closes(CharSequence text, int reach) {
        int first = Math.max(0, text.length() - reach);
        int at = text.length() - 1;
        while (at >= first && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= first && STOPS.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether {@code text} ends in a colon or dash, after which a list or a quotation begins a new paragraph. */
    public static boolean announces(CharSequence text) {
        return text.length() > 0 && PAUSES.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether {@code text} ends in a note of its own, after its last sentence: …新局面。（讲话全文见第二版）. */
    public static boolean closesNote(String text) {
        int end = text.length() - 1;
        int open = closesBracket(text) ? Math.max(text.lastIndexOf('（', end), text.lastIndexOf('(', end)) : -1;
        return open > 0 && end - open <= LONGEST_NOTE && closes(text.substring(Math.max(0, open - 4), open));
    }

    /** Whether {@code text} ends in a closing bracket: a note such as （本报记者张三）, or a remark in mid sentence. */
    public static boolean closesBracket(CharSequence text) {
        return text.length() > 0 && "）)】〕".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
