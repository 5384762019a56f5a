package banmian.search.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Makes texts comparable: Unicode's NFKC_Casefold (wide and narrow forms, capital and small letters, invisible
 * characters), then Traditional characters as Simplified ones, any white space as a blank. What two texts have in common
 * after it is what a search for one finds in the other.
 *
 * <p>Thread-safe. Most characters are looked up in a table; only those that may combine with their neighbours are not.
 */
public final class TextFolding {
    /** Raised whenever the same text may fold to another: what was folded before must be folded again. */
    public static final int VERSION = 1;

    /** Characters that Simplified texts have as they are, each before what it may stand for in Traditional ones. */
    private static final String TWO_WAYS = "著着乾干藉借瞭了";

    private static final int CHARACTERS = Character.MAX_VALUE + 1;
    private static final char REPLACEMENT = '\ufffd';
    private static final Normalizer2 NORMALIZER = Normalizer2.getNFKCCasefoldInstance();
    private static final SimplifiedCharacters SIMPLIFIED = new SimplifiedCharacters();

    /** What a character becomes where it becomes one; NUL where that takes a closer look. */
    private static final char[] SIMPLE = new char[CHARACTERS];

    /** Characters that never combine with the one before. */
    private static final BitSet STARTS = new BitSet(CHARACTERS);

    static {
        for (int c = 0; c < CHARACTERS; c++) {
            if (!Character.isSurrogate((char) c) && NORMALIZER.hasBoundaryBefore(c)) {
                STARTS.set(c);
                String folded = slowly(String.valueOf((char) c));
                SIMPLE[c] = folded.length() == 1 ? folded.charAt(0) : 0;
            }
        }
    }

    private TextFolding() {}

    /** The text as it is compared. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int end = i + 1;
            if (isSimple(text, i)) {
                folded.append(SIMPLE[text.charAt(i)]);
            } else {
                end = boundaryAfter(text, i);
                folded.append(slowly(text.substring(i, end)));
            }
            i = end;
        }
        return folded.toString();
    }

    /**
     * The ways in which the text may be meant, folded: one, but for a Traditional text with a character that Simplified
     * texts have, too, and mean otherwise. 顯著 is 显著, 隨著 is 随着: a Traditional text with 著 has both readings.
     */
    public static List<String> readings(String text) {
        return readings(text, fold(text));
    }

    /** The same with the places that the characters have in {@code text}. */
    public static List<FoldedText> readingsWithPlaces(String text) {
        FoldedText folded = foldWithPlaces(text);
        return readings(text, folded.text()).stream()
                .map(reading -> new FoldedText(reading, folded.starts(), folded.ends()))
                .toList();
    }

    private static List<String> readings(String text, String folded) {
        String other = folded;
        for (int i = 0; i < TWO_WAYS.length(); i += 2) {
            other = other.replace(TWO_WAYS.charAt(i), TWO_WAYS.charAt(i + 1));
        }
        boolean isOne = other.equals(folded) || text.codePoints().noneMatch(c -> SIMPLIFIED.of(c) != c);
        return isOne ? List.of(folded) : List.of(folded, other);
    }

    /** The text as it is compared, with the places that its characters have in {@code text}. */
    public static FoldedText foldWithPlaces(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        for (int i = 0; i < text.length(); ) {
            int end = isSimple(text, i) ? i + 1 : boundaryAfter(text, i);
            int from = folded.length();
            folded.append(fold(text.substring(i, end)));
            if (folded.length() > starts.length) {
                int longer = Math.max(folded.length(), 2 * starts.length);
                starts = Arrays.copyOf(starts, longer);
                ends = Arrays.copyOf(ends, longer);
            }
            Arrays.fill(starts, from, folded.length(), i);
            Arrays.fill(ends, from, folded.length(), end);
            i = end;
        }
        return new FoldedText(folded.toString(), starts, ends);
    }

    private static boolean isSimple(String text, int at) {
        return SIMPLE[text.charAt(at)] != 0 && (at + 1 == text.length() || STARTS.get(text.charAt(at + 1)));
    }

    /** Where what begins at {@code at} ends, with all that combines with it. */
    private static int boundaryAfter(String text, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length() && !NORMALIZER.hasBoundaryBefore(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static String slowly(String piece) {
        StringBuilder folded = new StringBuilder(piece.length());
        NORMALIZER.normalize(piece).codePoints().map(TextFolding::comparable).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static int comparable(int character) {
        if (Character.isWhitespace(character)) {
            return ' ';
        }
        boolean isHalf = Character.isBmpCodePoint(character) && Character.isSurrogate((char) character);
        return isHalf ? REPLACEMENT : SIMPLIFIED.of(character);
    }
}
