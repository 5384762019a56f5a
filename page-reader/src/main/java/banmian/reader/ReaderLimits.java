package banmian.reader;

/**
 * How much of a page is read.
 *
 * @param maxRawBytes largest page in raw bytes, at least 1
 * @param maxLines most lines of a page, at least 1: parsing costs memory by the line, more than by the character
 */
public record ReaderLimits(int maxRawBytes, int maxLines) {
    private static final int ONE_MEBIBYTE = 1 << 20;

    /** Several times the lines of the largest newspaper pages. */
    private static final int LINES = 10_000;

    public ReaderLimits {
        if (maxRawBytes < 1) {
            throw new IllegalArgumentException("maxRawBytes is " + maxRawBytes + ", must be at least 1");
        }
        if (maxLines < 1) {
            throw new IllegalArgumentException("maxLines is " + maxLines + ", must be at least 1");
        }
    }

    /** At most so many bytes, and as many lines as usual. */
    public static ReaderLimits ofBytes(int maxRawBytes) {
        return new ReaderLimits(maxRawBytes, LINES);
    }

    /** Pages of at most 1 MiB and 10,000 lines. */
    public static ReaderLimits defaults() {
        return ofBytes(ONE_MEBIBYTE);
    }
}
