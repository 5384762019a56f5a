package banmian.segmenter.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern for what text is or begins with that knows the characters which can come first, and so spares most text the
 * slow look. What can come first it finds out by itself, when it first meets a character. Thread-safe.
 */
public final class QuickPattern {
    private static final byte NO = 1;
    private static final byte MAY = 2;

    private final Pattern pattern;
    /** By character, 0 where it was never met. Threads may find out the same at once, and find the same. */
    private final byte[] first = new byte[1 << 16];

    private QuickPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    public static QuickPattern of(String regex) {
        return new QuickPattern(Pattern.compile(regex));
    }

    /** Whether all of {@code text} is of this form. */
    public boolean matches(String text) {
        return mayBegin(text) && pattern.matcher(text).matches();
    }

    /** Whether {@code text} begins with this form. */
    public boolean begins(String text) {
        return begins(text, 0);
    }

    /** Whether this form stands in {@code text} at {@code from}. */
    boolean begins(String text, int from) {
        return mayBegin(text, from)
                && pattern.matcher(text).region(from, text.length()).lookingAt();
    }

    /** A quick look: false where {@code text} neither is nor begins with this form. */
    boolean mayBegin(String text) {
        return mayBegin(text, 0);
    }

    /** The same of what stands at {@code from}. */
    boolean mayBegin(String text, int from) {
        if (from == text.length()) {
            return true;
        }
        char c = text.charAt(from);
        if (first[c] == 0) {
            first[c] = mayBeFirst(c) ? MAY : NO;
        }
        return first[c] == MAY;
    }

    Matcher matcher(String text) {
        return pattern.matcher(text);
    }

    /** The character by itself is of this form, or the matcher wants to see what comes after it. */
    private boolean mayBeFirst(char c) {
        Matcher matcher = pattern.matcher(String.valueOf(c));
        return Character.isSurrogate(c) || matcher.lookingAt() || matcher.hitEnd();
    }
}
