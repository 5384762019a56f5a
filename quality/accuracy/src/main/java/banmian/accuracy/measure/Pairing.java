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
    record Pair(String expected, String found) {
        private static Pair of(Item expected, Item found) {
            return new Pair(expected == null ? null : expected.printed(), found == null ? null : found.printed());
        }
    }

    private Pairing() {}

    static List<Pair> of(List<Item> missed, List<Item> wrong) {
        if (missed.size() == 1 && wrong.size() == 1) {
            return List.of(Pair.of(missed.get(0), wrong.get(0)));
        }
        List<Item> left = new ArrayList<>(wrong);
        List<Pair> pairs = new ArrayList<>();
        for (Item expected : missed) {
            Item found = left.stream()
                    .filter(candidate -> alike(expected.plain(), candidate.plain()))
                    .findFirst()
                    .orElse(null);
            left.remove(found);
            pairs.add(Pair.of(expected, found));
        }
        left.forEach(found -> pairs.add(Pair.of(null, found)));
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
