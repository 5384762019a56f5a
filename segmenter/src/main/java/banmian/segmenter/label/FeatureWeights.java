package banmian.segmenter.label;

import banmian.segmenter.feature.Conjunctions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * What features speak for, ready to be added up: a name is looked up once, when a rule says it; what several say together
 * is found by their numbers. All weights are in one array, in hundredths as in the file, so that sums are exact.
 */
final class FeatureWeights {
    static final int LABELS = LineLabel.values().length;
    /** Weights of a feature that is no conjunction: for each place and label. */
    static final int ROW = Place.values().length * LABELS;

    private final Map<String, Feature> features = new HashMap<>();
    private final List<String> families =
            Conjunctions.FAMILIES.stream().flatMap(List::stream).distinct().toList();
    /** The same in a table of the simplest kind: every name that a rule says is looked up. */
    private final String[] names;

    private final Feature[] numbered;
    private final int[] members = new int[families.size()];
    private final List<Conjunction> conjunctions = new ArrayList<>();
    private final int[] rows;
    private int used;

    /** @param weights by name: a row, in which a conjunction has weights for its own line only */
    FeatureWeights(SortedMap<String, int[]> weights) {
        TreeSet<String> single = new TreeSet<>();
        weights.keySet().forEach(name -> single.addAll(Conjunctions.parts(name)));
        rows = new int[single.size() * ROW + weights.size() * LABELS];
        for (String name : single) {
            int family = families.indexOf(Conjunctions.family(name));
            int member = family < 0 ? 0 : ++members[family];
            features.put(name, new Feature(append(weights.getOrDefault(name, new int[ROW])), family, member));
        }
        this.names = new String[Integer.highestOneBit(features.size() + 1) * 8];
        this.numbered = new Feature[this.names.length];
        features.forEach(this::place);
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
        int at = name.hashCode() & names.length - 1;
        while (names[at] != null) {
            if (names[at].equals(name)) {
                return numbered[at];
            }
            at = at + 1 & names.length - 1;
        }
        return null;
    }

    List<Conjunction> conjunctions() {
        return conjunctions;
    }

    int families() {
        return families.size();
    }

    /** Adds the {@code count} weights that begin at {@code row} to the sums that begin at {@code at}. */
    void add(int row, int count, int[] sums, int at) {
        for (int i = 0; i < count; i++) {
            sums[at + i] += rows[row + i];
        }
    }

    /** What {@code name} speaks for, at one place, for each label, in hundredths; all 0 where nothing is known of it. */
    int[] at(Place place, String name) {
        int from = row(place, name);
        return from < 0 ? new int[LABELS] : Arrays.copyOfRange(rows, from, from + LABELS);
    }

    private int row(Place place, String name) {
        List<String> parts = Conjunctions.parts(name);
        if (!parts.stream().allMatch(features::containsKey)) {
            return Conjunction.NONE;
        }
        if (parts.size() == 1) {
            return features.get(name).row() + place.ordinal() * LABELS;
        }
        int together = together(parts);
        return place != Place.HERE || together < 0
                ? Conjunction.NONE
                : conjunctions.get(together).row(seen(parts));
    }

    private void join(List<String> parts, int[] row) {
        int together = together(parts);
        if (together >= 0) {
            int here = Place.HERE.ordinal() * LABELS;
            conjunctions.get(together).set(seen(parts), append(Arrays.copyOfRange(row, here, here + LABELS)));
        }
    }

    /** Which conjunction the parts make; -1 where they are but one, or of families that do not count together. */
    private static int together(List<String> parts) {
        return Conjunctions.FAMILIES.indexOf(
                parts.stream().map(Conjunctions::family).toList());
    }

    private int[] seen(List<String> parts) {
        int[] seen = new int[members.length];
        parts.stream().map(features::get).forEach(part -> seen[part.family()] = part.member());
        return seen;
    }

    private void place(String name, Feature feature) {
        int at = name.hashCode() & names.length - 1;
        while (names[at] != null) {
            at = at + 1 & names.length - 1;
        }
        names[at] = name;
        numbered[at] = feature;
    }

    private int append(int[] row) {
        int at = used;
        System.arraycopy(row, 0, rows, at, row.length);
        used += row.length;
        return at;
    }
}
