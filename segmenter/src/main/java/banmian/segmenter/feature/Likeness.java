package banmian.segmenter.feature;

import banmian.segmenter.text.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which short lines of a page are the same, and which lines begin with the same mark. */
final class Likeness {
    private static final int LONGEST = 12;

    private final Set<String> repeated = new HashSet<>();
    /** The marks that lines begin with, one for each such line. */
    private final StringBuilder marks = new StringBuilder();

    Likeness(List<Line> lines, boolean[] prose) {
        Set<String> known = new HashSet<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (!prose[at] && line.length() <= LONGEST && !known.add(line.text())) {
                repeated.add(line.text());
            }
            if (isMark(line.first())) {
                marks.append(line.first());
            }
        }
    }

    /** Neither a letter, a digit, nor a quotation mark. */
    static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && "“‘「『《（(".indexOf(c) < 0;
    }

    boolean isRepeated(String text) {
        return !repeated.isEmpty() && repeated.contains(text);
    }

    /** How many other lines begin with {@code mark}; no more than {@code most}. */
    int fellows(char mark, int most) {
        int count = -1;
        for (int i = 0; i < marks.length() && count < most; i++) {
            count += marks.charAt(i) == mark ? 1 : 0;
        }
        return Math.max(0, count);
    }
}
