package banmian.segmenter.label;

import java.util.Arrays;
import java.util.StringJoiner;

/** Features of several families together: a table from the numbers of a line's members to weights. */
final class Conjunction {
    private final int[] families;
    private final int[] sizes;
    private final int[][] weights;

    /**
     * @param families numbers of the families
     * @param sizes how many members each of them has
     */
    Conjunction(int[] families, int[] sizes) {
        this.families = families.clone();
        this.sizes = Arrays.stream(sizes).map(size -> size + 1).toArray();
        this.weights = new int[Arrays.stream(this.sizes).reduce(1, Math::multiplyExact)][];
    }

    /** Sets what these members together speak for: one number for each label. */
    void set(int[] members, int[] hundredths) {
        weights[index(members)] = hundredths;
    }

    /**
     * What these members together speak for, for each label, in hundredths; null where nothing is known of it.
     *
     * @param members of the line: for each family the number of its first member seen, or 0
     */
    int[] of(int[] members) {
        return weights[index(members)];
    }

    /** @param firsts for each family the first feature seen of it; of these families none is null */
    String name(Feature[] firsts) {
        StringJoiner name = new StringJoiner("&");
        for (int family : families) {
            name.add(firsts[family].name());
        }
        return name.toString();
    }

    private int index(int[] members) {
        int index = 0;
        for (int i = 0; i < families.length; i++) {
            index = index * sizes[i] + members[families[i]];
        }
        return index;
    }
}
