package banmian.store.continuation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How alike texts are, by the short runs of letters that they share. */
final class Likeness {
    private static final int OF_TITLES = 2;
    private static final int OF_WORDS = 3;
    /** A shorter title is too easily a part of another. */
    private static final int SHORTEST_PART = 4;
    /** Longer texts are compared by their beginnings: names come back all the time. */
    private static final int MOST_LETTERS = 6000;
    /** What many parts of one article reach; of two articles of an issue one pair in a hundred reaches half of it. */
    private static final double PLENTY = 0.04;

    private final Map<String, Integer> frequencies = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final int texts;

    /** @param parts all that are compared: what many of them have tells little */
    Likeness(List<Part> parts) {
        texts = parts.size();
        for (Part part : parts) {
            Set<String> runs = runs(letters(part.text()), OF_WORDS);
            words.put(part.id(), runs);
            runs.forEach(run -> frequencies.merge(run, 1, Integer::sum));
        }
    }

    /** How much of what is special in each of two texts is in both, from 0 to 1. */
    double ofWords(Part some, Part other) {
        Set<String> a = words.get(some.id());
        Set<String> b = words.get(other.id());
        double shared = weight(a.stream().filter(b::contains).toList());
        double both = Math.sqrt(weight(a) * weight(b));
        return both == 0 ? 0 : Math.min(1, shared / both / PLENTY);
    }

    private double weight(Iterable<String> runs) {
        double sum = 0;
        for (String run : runs) {
            double rarity = Math.log((texts + 1.0) / frequencies.get(run));
            sum += rarity * rarity;
        }
        return sum;
    }

    /** Whether two headlines have the same letters, and any at all. */
    static boolean isSameTitle(String some, String other) {
        String letters = letters(some);
        return !letters.isEmpty() && letters.equals(letters(other));
    }

    /** How much of the shorter title is in the longer one, from 0 to 1; 0 where one is missing. */
    static double ofTitles(String some, String other) {
        String a = letters(some);
        String b = letters(other);
        Set<String> ofA = runs(a, OF_TITLES);
        Set<String> ofB = runs(b, OF_TITLES);
        if (ofA.isEmpty() || ofB.isEmpty()) {
            return 0;
        }
        long shared = ofA.stream().filter(ofB::contains).count();
        boolean short_ = Math.min(a.length(), b.length()) < SHORTEST_PART;
        int of = short_ ? Math.max(ofA.size(), ofB.size()) : Math.min(ofA.size(), ofB.size());
        return (double) shared / of;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        if (text != null) {
            text.codePoints()
                    .filter(Character::isLetterOrDigit)
                    .limit(MOST_LETTERS)
                    .forEach(letters::appendCodePoint);
        }
        return letters.toString();
    }

    private static Set<String> runs(String letters, int length) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + length <= letters.length(); i++) {
            runs.add(letters.substring(i, i + length));
        }
        return runs;
    }
}
