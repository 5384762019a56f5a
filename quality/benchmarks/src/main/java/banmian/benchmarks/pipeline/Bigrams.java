package banmian.benchmarks.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** Text as a {@code tsvector} of its bigrams with their positions, as {@code to_tsvector} would make it of them. */
final class Bigrams {
    /** What PostgreSQL keeps: more positions, and greater ones, are dropped. */
    private static final int MOST_POSITIONS = 255;

    private static final int GREATEST_POSITION = 16_383;

    private Bigrams() {}

    static String of(String text) {
        Map<String, StringJoiner> positions = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        int position = 0;
        for (int i = 0; i + 2 <= text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) && Character.isLetterOrDigit(text.charAt(i + 1))) {
                String bigram = text.substring(i, i + 2);
                position = Math.min(GREATEST_POSITION, position + 1);
                if (counts.merge(bigram, 1, Integer::sum) <= MOST_POSITIONS) {
                    positions
                            .computeIfAbsent(bigram, any -> new StringJoiner(","))
                            .add(Integer.toString(position));
                }
            }
        }
        StringBuilder vector = new StringBuilder();
        positions.forEach((bigram, where) -> vector.append(vector.isEmpty() ? "" : " ")
                .append(bigram)
                .append(':')
                .append(where));
        return vector.toString();
    }
}
