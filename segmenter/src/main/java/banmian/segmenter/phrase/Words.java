package banmian.segmenter.phrase;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words to look for all at once. */
public final class Words {
    private static final int BUCKETS = 1 << 10;
    private static final String[] NONE = {};

    private final List<String> words;
    /** By the last bits of their first characters. */
    private final String[][] buckets;

    private Words(List<String> words) {
        this.words = words;
        this.buckets = IntStream.range(0, BUCKETS)
                .mapToObj(bucket -> words.stream()
                        .filter(word -> bucket(word.charAt(0)) == bucket)
                        .toArray(String[]::new))
                .map(bucket -> bucket.length == 0 ? NONE : bucket)
                .toArray(String[][]::new);
    }

    /** @param words none of them empty */
    public static Words of(String... words) {
        return new Words(List.of(words));
    }

    /** These and those of {@code other}. */
    Words and(Words other) {
        return new Words(
                Stream.concat(words.stream(), other.words.stream()).distinct().toList());
    }

    /** @param words divided by {@code |} */
    public static Words split(String words) {
        return of(words.split("\\|"));
    }

    /** Whether one of them begins in {@code text} at {@code at}. */
    public boolean at(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        for (String word : buckets[bucket(text.charAt(at))]) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them begins in {@code text} in [from, to). */
    public boolean within(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (at(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static int bucket(char first) {
        return first & BUCKETS - 1;
    }
}
