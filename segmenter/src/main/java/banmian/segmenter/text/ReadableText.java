package banmian.segmenter.text;

import java.util.Arrays;

/**
 * A page's text as it is meant, which still knows where on the page each character is printed. Without the blanks that
 * scanning has put into words, with common characters for their look-alikes; most pages are readable as they are.
 */
public final class ReadableText {
    private static final String OPENING = "（(〔";
    private static final String CLOSING = "）)〕";

    private final String text;
    /** Offset on the page of each character; null where text and page are the same. */
    private final int[] places;

    private ReadableText(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    /** Reads {@code page} in time that grows with its length only. */
    public static ReadableText of(String page) {
        String folded = fold(page);
        return TornWords.areMany(folded) ? withoutStrayBlanks(folded) : new ReadableText(folded, null);
    }

    public String text() {
        return text;
    }

    /** Whether each character stands where it is printed. */
    public boolean isInPlace() {
        return places == null;
    }

    /** Offset on the page of the character at {@code at}. */
    public int place(int at) {
        return places == null ? at : places[at];
    }

    /** Offset on the page after the last character before {@code end}. */
    public int placeAfter(int end) {
        return places == null || end == 0 ? end : places[end - 1] + 1;
    }

    private static String fold(String page) {
        int at = 0;
        while (at < page.length() && CompatibilityForms.fold(page.charAt(at)) == page.charAt(at)) {
            at++;
        }
        if (at == page.length()) {
            return page;
        }
        char[] folded = page.toCharArray();
        for (int i = at; i < folded.length; i++) {
            folded[i] = CompatibilityForms.fold(folded[i]);
        }
        return new String(folded);
    }

    private static ReadableText withoutStrayBlanks(String page) {
        StringBuilder text = new StringBuilder(page.length());
        int[] places = new int[page.length()];
        boolean inText = false;
        int lineEnd = -1;
        boolean inBrackets = false;
        for (int at = 0; at < page.length(); at++) {
            if (at > lineEnd) {
                lineEnd = TextLine.end(page, at);
                inText = TextLine.isText(page, at, lineEnd);
                inBrackets = false;
            }
            char c = page.charAt(at);
            inBrackets = OPENING.indexOf(c) >= 0 || inBrackets && CLOSING.indexOf(c) < 0;
            if (c == ' ' && StrayBlanks.isStray(page, at, inText, inBrackets)) {
                continue;
            }
            places[text.length()] = at;
            text.append(c);
        }
        return new ReadableText(text.toString(), Arrays.copyOf(places, text.length()));
    }
}
