package banmian.segmenter.text;

/**
 * Counts the words of a page that blanks have torn, by which a scanned page is told from one that was set: there blanks
 * stand between the halves of a headline and in names, and running text has none.
 */
final class TornWords {
    private static final int FEWEST_TORN = 3;
    private static final int CHARACTERS_TO_A_TORN_WORD = 400;

    /** In running text blanks are so rare that it does not matter what they tear. */
    private static final int FEWEST_BLANKS = 4;

    private static final int CHARACTERS_TO_A_BLANK = 300;
    private static final int FEWEST_TORN_BESIDES = 2;

    /** Datelines and bylines stand at the beginning of a line of text, bylines at its end. */
    private static final int OPENING = 10;

    private static final int CLOSING = 8;

    private final String page;
    /** Common pairs, anywhere. */
    private int torn;
    /** Common pairs in the middle of words: 记者 张 敏 is a name with its gap. */
    private int surelyTorn;

    private int blanksInText;

    private TornWords(String page) {
        this.page = page;
    }

    /** Whether {@code page} was scanned; takes time in proportion to its length. */
    static boolean areMany(String page) {
        if (page.indexOf(' ') < 0) {
            return false;
        }
        TornWords words = new TornWords(page);
        words.count();
        return words.isMany(words.surelyTorn, FEWEST_TORN, CHARACTERS_TO_A_TORN_WORD)
                || words.torn >= FEWEST_TORN_BESIDES
                        && words.isMany(words.blanksInText, FEWEST_BLANKS, CHARACTERS_TO_A_BLANK);
    }

    private boolean isMany(int found, int fewest, int charactersToEach) {
        return found >= fewest && (long) found * charactersToEach >= page.length();
    }

    private void count() {
        int from = 0;
        int at = page.indexOf(' ');
        while (at >= 0) {
            int to = TextLine.end(page, from);
            boolean isText = at < to && TextLine.isText(page, from, to);
            for (; at >= 0 && at < to; at = page.indexOf(' ', at + 1)) {
                count(at, isText && at - from >= OPENING && to - at > CLOSING);
            }
            from = to + 1;
        }
    }

    private void count(int at, boolean insideText) {
        if (!isHan(at - 1) || !isHan(at + 1)) {
            return;
        }
        boolean amongHan = isHan(at - 2) && isHan(at + 2);
        if (Bond.between(page.charAt(at - 1), page.charAt(at + 1)) == Bond.STRONG) {
            torn++;
            surelyTorn += amongHan ? 1 : 0;
        }
        blanksInText += amongHan && insideText ? 1 : 0;
    }

    private boolean isHan(int at) {
        return at >= 0 && at < page.length() && CharKind.isHan(page.charAt(at));
    }
}
