package banmian.accuracy.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts what is missed beside what is wrong where the one is most likely meant to be the other, so that people can see
 * what differs.
 */
final class Pairing {
    private static final int SAME_START = 2;
    private static final int SAME_END = 6;
    private static final int SHORTEST_TEXT = 20;

    /** @param expected, found null where there is none */
    record Pair(String expected, String found) {}

    private Pairing() {}

    static List<Pair> of(List<String> missed, List<String> wrong) {
        if (missed.size() == 1 && wrong.size() == 1) {
            return List.of(new Pair(missed.get(0), wrong.get(0)));
        }
        List<String> left = new ArrayList<>(wrong);
        List<Pair> pairs = new ArrayList<>();
        for (String expected : missed) {
            String found = left.stream()
                    .filter(candidate -> alike(expected, candidate))
                    .findFirst()
                    .orElse(null);
            left.remove(found);
            pairs.add(new Pair(expected, found));
        }
        left.forEach(found -> pairs.add(new Pair(null, found)));
        return pairs;
    }

    private static boolean alike(String left, String right) {
        return left.regionMatches(0, right, 0, SAME_START)
                || left.contains(right)
                || right.contains(left)
                || Math.min(left.length(), right.length()) > SHORTEST_TEXT
                        && left.endsWith(right.substring(right.length() - SAME_END));
    }
}
