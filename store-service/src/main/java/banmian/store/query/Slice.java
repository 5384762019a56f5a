package banmian.store.query;

/**
 * Which part of a list is asked for.
 *
 * @param list name of the list
 * @param after the place in its order after which the part begins; empty for the start
 * @param limit how many items at most, from 1
 */
public record Slice(String list, String after, int limit) {
    /** What is a list but shown whole ends here. */
    static final int MOST_ROWS = 1_000;

    /** One more than is shown, to know whether there are more. */
    int rows() {
        return limit + 1;
    }
}
