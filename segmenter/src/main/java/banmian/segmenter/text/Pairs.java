package banmian.segmenter.text;

import java.util.HashSet;
import java.util.Set;

/** The pairs of neighbouring characters in a text, by which texts are compared without knowing where words end. */
public final class Pairs {
    private static final PairSet COMMON = PairSet.read("common-pairs.txt");

    private Pairs() {}

    /** All pairs of letters and digits. */
    public static Set<Integer> of(CharSequence text) {
        Set<Integer> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            char first = text.charAt(i);
            char second = text.charAt(i + 1);
            if (Character.isLetterOrDigit(first) && Character.isLetterOrDigit(second)) {
                pairs.add(first << 16 | second);
            }
        }
        return pairs;
    }

    /** The pairs that tell texts apart: all but those that stand in most texts, such as 发展 and 一个. */
    public static Set<Integer> telling(CharSequence text) {
        Set<Integer> pairs = of(text);
        pairs.removeIf(COMMON::contains);
        return pairs;
    }

    /** The part of {@code pairs} that is in {@code others} too, from 0 to 1; 0 where there are none. */
    public static double share(Set<Integer> pairs, Set<Integer> others) {
        long shared = pairs.stream().filter(others::contains).count();
        return pairs.isEmpty() ? 0 : (double) shared / pairs.size();
    }
}
