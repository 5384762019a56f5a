package banmian.accuracy.report;

import banmian.accuracy.measure.Difference;

/**
 * The parts of two texts that people have to see to know what differs: what both begin and end with is cut to a few
 * characters, the rest to a length that can be read.
 *
 * @param expected, found null where there is none
 */
record Excerpts(String expected, String found) {
    private static final int CONTEXT = 12;
    private static final String CUT = "…";

    /** @param longest that each of the two may be, more or less */
    static Excerpts of(Difference difference, int longest) {
        String expected = difference.expected();
        String found = difference.found();
        int start = 0;
        int end = 0;
        if (expected != null && found != null) {
            start = Math.max(0, sameStart(expected, found) - CONTEXT);
            end = Math.max(0, sameEnd(expected, found, start) - CONTEXT);
        }
        return new Excerpts(excerpt(expected, start, end, longest), excerpt(found, start, end, longest));
    }

    /** Without {@code start} characters before and {@code end} behind; the middle is left out of what is too long. */
    private static String excerpt(String text, int start, int end, int longest) {
        if (text == null || text.length() <= longest) {
            return text;
        }
        String middle = text.substring(start, Math.max(start, text.length() - end));
        if (middle.length() > longest) {
            int half = longest / 2;
            middle = middle.substring(0, half) + CUT + middle.substring(middle.length() - half);
        }
        return (start > 0 ? CUT : "") + middle + (end > 0 ? CUT : "");
    }

    private static int sameStart(String left, String right) {
        int same = 0;
        while (same < Math.min(left.length(), right.length()) && left.charAt(same) == right.charAt(same)) {
            same++;
        }
        return same;
    }

    /** @param start characters at the beginning that are not to be counted again */
    private static int sameEnd(String left, String right, int start) {
        int same = 0;
        while (same < Math.min(left.length(), right.length()) - start
                && left.charAt(left.length() - 1 - same) == right.charAt(right.length() - 1 - same)) {
            same++;
        }
        return same;
    }
}
