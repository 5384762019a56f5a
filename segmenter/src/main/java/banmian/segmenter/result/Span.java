package banmian.segmenter.result;

/**
 * A stretch of the page's text.
 *
 * @param start offset of the first character, in UTF-16 units of the page's text, from 0
 * @param end offset after the last character; at least {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + "]");
        }
    }

    /** The characters of {@code text} that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
