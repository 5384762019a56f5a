package banmian.segmenter.text;

import java.util.Optional;

/** A printed line, without the blanks at its ends. Lines that are all blank are no lines: they are counted in the next. */
public final class Line {
    /** How much of a line's beginning or end rules look at, so that no line costs them more. */
    public static final int REACH = 160;

    private final int start;
    private final String text;
    private final int indent;
    private final int blanksBefore;
    private final Optional<LineGeometry> geometry;
    /** Cut when first asked for: many rules ask. */
    private String head;

    private String tail;

    /**
     * @param start offset in the page of the first character that is not blank
     * @param text the characters from {@code start} to the last that is not blank
     * @param indent width of the blanks before it, in half-width columns: U+3000 is two
     * @param blanksBefore number of blank lines above it
     * @param geometry where it is printed, if the source knows
     */
    Line(int start, String text, int indent, int blanksBefore, Optional<LineGeometry> geometry) {
        this.start = start;
        this.text = text;
        this.indent = indent;
        this.blanksBefore = blanksBefore;
        this.geometry = geometry;
        this.head = text.length() <= REACH ? text : null;
        this.tail = head;
    }

    /** The same line with other characters, as many as it has. */
    Line withText(String other) {
        return new Line(start, other, indent, blanksBefore, geometry);
    }

    /** Offset in the page of the first character that is not blank. */
    public int start() {
        return start;
    }

    /** Offset after the last character that is not blank. */
    public int end() {
        return start + text.length();
    }

    public String text() {
        return text;
    }

    /** Width of the blanks before it, in half-width columns: U+3000 is two. */
    public int indent() {
        return indent;
    }

    /** Number of blank lines above it. */
    public int blanksBefore() {
        return blanksBefore;
    }

    /** Where it is printed, if the source knows. */
    public Optional<LineGeometry> geometry() {
        return geometry;
    }

    public int length() {
        return text.length();
    }

    /** At most the first 160 characters. */
    public String head() {
        if (head == null) {
            head = text.substring(0, REACH);
        }
        return head;
    }

    /** At most the last 160 characters. */
    public String tail() {
        if (tail == null) {
            tail = text.substring(text.length() - REACH);
        }
        return tail;
    }

    public char first() {
        return text.charAt(0);
    }

    public char last() {
        return text.charAt(text.length() - 1);
    }
}
