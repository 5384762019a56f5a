package banmian.contracts.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A stretch of the page's text, in JSON {@code [start, end]}.
 *
 * @param start offset of the first character, in UTF-16 units of the decoded text, from 0
 * @param end offset after the last character; at least {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + "]");
        }
    }

    @JsonCreator
    static Span of(int[] offsets) {
        if (offsets.length != 2) {
            throw new IllegalArgumentException("a span has two offsets, not " + offsets.length);
        }
        return new Span(offsets[0], offsets[1]);
    }

    @JsonValue
    int[] offsets() {
        return new int[] {start, end};
    }

    /** The characters of {@code text} that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
