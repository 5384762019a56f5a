package banmian.segmenter.phrase;

import java.util.List;

/** Words to look for all at once: where none of them is, a slower look can be spared. */
final class Words {
    private final List<String> words;
    /** By the last eight bits of a character, whether a word may begin with it. */
    private final boolean[] firsts = new boolean[256];

    private Words(List<String> words) {
        this.words = words;
        words.forEach(word -> firsts[word.charAt(0) & 0xff] = true);
    }

    /** @param words none of them empty */
    static Words of(String... words) {
        return new Words(List.of(words));
    }

    /** Whether one of them begins in {@code text} at {@code at}. */
    boolean at(String text, int at) {
        if (at >= text.length() || !firsts[text.charAt(at) & 0xff]) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (text.startsWith(words.get(i), at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them begins among the first {@code most} characters of {@code text}. */
    boolean within(String text, int most) {
        int to = Math.min(most, text.length());
        for (int i = 0; i < to; i++) {
            if (at(text, i)) {
                return true;
            }
        }
        return false;
    }
}
