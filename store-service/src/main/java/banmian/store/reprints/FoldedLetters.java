package banmian.store.reprints;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What letters become before texts are compared: wide forms as narrow ones, Traditional characters as Simplified ones,
 * small letters; all but letters and digits as nothing. One character for one, so that places stay what they are.
 * Thread-safe.
 */
final class FoldedLetters {
    private static final int FIRST_HAN = 0x3400;
    private static final int LAST_HAN = 0x9fff;
    /** What stands for a character that does not count. */
    static final char NOTHING = 0;

    private static final char[] TABLE = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < TABLE.length; c++) {
            TABLE[c] = narrow((char) c);
        }
        // One call for all: one for each would take a second.
        String han = IntStream.rangeClosed(FIRST_HAN, LAST_HAN)
                .mapToObj(Character::toString)
                .collect(Collectors.joining("\n"));
        String[] simplified = Transliterator.getInstance("Traditional-Simplified")
                .transliterate(han)
                .split("\n");
        for (int c = FIRST_HAN; c <= LAST_HAN; c++) {
            String one = simplified[c - FIRST_HAN];
            TABLE[c] = one.length() == 1 ? one.charAt(0) : (char) c;
        }
        for (int c = 0; c < TABLE.length; c++) {
            boolean counts = Character.isLetterOrDigit(c) || Character.isSurrogate((char) c);
            TABLE[c] = counts ? TABLE[c] : NOTHING;
        }
    }

    private FoldedLetters() {}

    static char of(char c) {
        return TABLE[c];
    }

    private static char narrow(char c) {
        if (Character.isSurrogate(c)) {
            return c;
        }
        String narrow = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return narrow.length() == 1 ? Character.toLowerCase(narrow.charAt(0)) : c;
    }
}
