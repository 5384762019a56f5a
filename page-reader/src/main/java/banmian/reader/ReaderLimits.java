package banmian.reader;

/**
 * How much of a page is read.
 *
 * @param maxRawBytes largest page in raw bytes, at least 1
 */
public record ReaderLimits(int maxRawBytes) {
    private static final int ONE_MEBIBYTE = 1 << 20;

    public ReaderLimits {
        if (maxRawBytes < 1) {
            throw new IllegalArgumentException("maxRawBytes is " + maxRawBytes + ", must be at least 1");
        }
    }

    /** Pages of at most 1 MiB. */
    public static ReaderLimits defaults() {
        return new ReaderLimits(ONE_MEBIBYTE);
    }
}
