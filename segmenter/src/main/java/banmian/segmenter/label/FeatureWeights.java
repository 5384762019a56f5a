package banmian.segmenter.label;

import banmian.segmenter.feature.Conjunctions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * What features speak for, ready to be added up: a name is looked up once, when a rule says it; what several say together
 * is found by their numbers. Weights are in hundredths as in the file, so that sums are exact.
 */
final class FeatureWeights {
    static final int LABELS = LineLabel.values().length;
    /** Weights of a feature that is no conjunction: for each place and label. */
    static final int ROW = Place.values().length * LABELS;

    private final List<String> families =
            Conjunctions.FAMILIES.stream().flatMap(List::stream).distinct().toList();
    private final int[] members = new int[families.size()];
    private final List<Conjunction> conjunctions = new ArrayList<>();
    /** A hash table of the simplest kind, a quarter full: every name that a rule says is looked up. */
    private final String[] names;

    private final Feature[] features;
    private final List<Feature> numbered = new ArrayList<>();

    /** @param weights by name: a row, in which a conjunction has weights for its own line only */
    FeatureWeights(SortedMap<String, int[]> weights) {
        TreeSet<String> single = new TreeSet<>();
        weights.keySet().forEach(name -> single.addAll(Conjunctions.parts(name)));
        this.names = new String[Integer.highestOneBit(single.size() + 1) * 8];
        this.features = new Feature[names.length];
        for (String name : single) {
            int family = families.indexOf(Conjunctions.family(name));
            int member = family < 0 ? 0 : ++members[family];
            int slot = slot(name);
            names[slot] = name;
            char number = (char) numbered.size();
            features[slot] = new Feature(name, number, weights.getOrDefault(name, new int[ROW]), family, member);
            numbered.add(features[slot]);
        }
        for (List<String> together : Conjunctions.FAMILIES) {
            int[] numbers = together.stream().mapToInt(families::indexOf).toArray();
            conjunctions.add(new Conjunction(
                    numbers,
                    Arrays.stream(numbers).map(family -> members[family]).toArray()));
        }
        weights.forEach((name, row) -> join(Conjunctions.parts(name), row));
    }

    /** The feature of this name; null where no weight is known for it. */
    Feature find(String name) {
        return features[slot(name)];
    }

    /** @param number of a feature that was found */
    Feature feature(char number) {
        return numbered.get(number);
    }

    List<Conjunction> conjunctions() {
        return conjunctions;
    }

    int families() {
        return families.size();
    }

    /** What {@code name} speaks for, at one place, for each label, in hundredths; all 0 where nothing is known of it. */
    int[] at(Place place, String name) {
        int[] row = row(Conjunctions.parts(name));
        int from = row.length == ROW ? place.ordinal() * LABELS : 0;
        boolean known = row.length == ROW || row.length == LABELS && place == Place.HERE;
        return known ? Arrays.copyOfRange(row, from, from + LABELS) : new int[LABELS];
    }

    private int[] row(List<String> parts) {
        if (parts.stream().anyMatch(part -> find(part) == null)) {
            return new int[0];
        }
        if (parts.size() == 1) {
            return find(parts.get(0)).weights();
        }
        int together = together(parts);
        int[] row = together < 0 ? null : conjunctions.get(together).of(seen(parts));
        return row == null ? new int[0] : row;
    }

    private void join(List<String> parts, int[] row) {
        int together = together(parts);
        if (together >= 0) {
            int here = Place.HERE.ordinal() * LABELS;
            conjunctions.get(together).set(seen(parts), Arrays.copyOfRange(row, here, here + LABELS));
        }
    }

    /** Which conjunction the parts make; -1 where they are but one, or of families that do not count together. */
    private static int together(List<String> parts) {
        return Conjunctions.FAMILIES.indexOf(
                parts.stream().map(Conjunctions::family).toList());
    }

    private int[] seen(List<String> parts) {
        int[] seen = new int[members.length];
        parts.stream().map(this::find).forEach(part -> seen[part.family()] = part.member());
        return seen;
    }

    /** Where {@code name} is, or the free place where it would be. */
    private int slot(String name) {
        int at = name.hashCode() & names.length - 1;
        while (names[at] != null && !names[at].equals(name)) {
            at = at + 1 & names.length - 1;
        }
        return at;
    }
}
