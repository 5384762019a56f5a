package banmian.accuracy.measure;

import java.util.Arrays;

/** Which article owns each character of a page, by its place in the list of articles. */
final class Ownership {
    /** The page itself, or nobody. */
    static final int NOBODY = -1;

    private final int[] owners;

    /** @param length of the page's text */
    Ownership(int length) {
        owners = new int[length];
        Arrays.fill(owners, NOBODY);
    }

    void give(int start, int end, int article) {
        Arrays.fill(owners, start, end, article);
    }

    int of(int character) {
        return owners[character];
    }
}
