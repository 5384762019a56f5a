package banmian.search.text;

/**
 * A text as it is compared, and where its characters come from.
 *
 * @param text folded
 * @param starts for each of its UTF-16 units the offset in the original where what it was made of begins
 * @param ends the same for the end, exclusive
 */
public record FoldedText(String text, int[] starts, int[] ends) {
    /** The start in the original of what stands at {@code from} in the folded text. */
    public int start(int from) {
        return starts[from];
    }

    /** The end in the original, exclusive, of what ends at {@code to}, exclusive, in the folded text. */
    public int end(int to) {
        return ends[to - 1];
    }
}
