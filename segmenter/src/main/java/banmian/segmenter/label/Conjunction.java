package banmian.segmenter.label;

import java.util.Arrays;

/** Features of several families together: a table from the numbers of a line's members to a row of weights. */
final class Conjunction {
    /** No weight is known for these together. */
    static final int NONE = -1;

    private final int[] families;
    private final int[] sizes;
    private final int[] rows;

    /**
     * @param families numbers of the families
     * @param sizes how many members each of them has
     */
    Conjunction(int[] families, int[] sizes) {
        this.families = families.clone();
        this.sizes = Arrays.stream(sizes).map(size -> size + 1).toArray();
        this.rows = new int[Arrays.stream(this.sizes).reduce(1, Math::multiplyExact)];
        Arrays.fill(rows, NONE);
    }

    /** Sets the row of a conjunction of these members: by family, as in {@link #row}. */
    void set(int[] members, int row) {
        rows[index(members)] = row;
    }

    /**
     * Where the weights of these features together begin: one for each label. {@link #NONE} where there are none.
     *
     * @param members of the line: for each family the number of its first member seen, or 0
     */
    int row(int[] members) {
        return rows[index(members)];
    }

    private int index(int[] members) {
        int index = 0;
        for (int i = 0; i < families.length; i++) {
            index = index * sizes[i] + members[families[i]];
        }
        return index;
    }
}
