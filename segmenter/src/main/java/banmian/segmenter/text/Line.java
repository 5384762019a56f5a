package banmian.segmenter.text;

import java.util.Optional;

/**
 * A printed line, without the blanks at its ends. Lines that are all blank are no lines: they are counted in the next.
 *
 * @param start offset in the page of the first character that is not blank
 * @param end offset after the last character that is not blank
 * @param text the characters from {@code start} to {@code end}
 * @param indent width of the blanks before it, in half-width columns: U+3000 is two
 * @param blanksBefore number of blank lines above it
 * @param geometry where it is printed, if the source knows
 */
public record Line(int start, int end, String text, int indent, int blanksBefore, Optional<LineGeometry> geometry) {
    private static final int HEAD = 160;

    public int length() {
        return text.length();
    }

    /** At most the first 160 characters: what rules about openings look at, so that no line costs them more. */
    public String head() {
        return text.length() <= HEAD ? text : text.substring(0, HEAD);
    }

    /** At most the last 160 characters. */
    public String tail() {
        return text.length() <= HEAD ? text : text.substring(text.length() - HEAD);
    }

    public char first() {
        return text.charAt(0);
    }

    public char last() {
        return text.charAt(text.length() - 1);
    }
}
