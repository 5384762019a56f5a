package banmian.segmenter.result;

/**
 * Something seen on the page that spoke for what a line was taken for.
 *
 * @param what the feature's name, such as {@code ahead=dateline}; {@code above:} or {@code below:} before it where it was
 *     seen on the line above or below, {@code after:} before the label of the line above
 * @param words the same for people, such as {@code a dateline opens the text ahead}
 * @param weight how much it spoke for that and against the next likely; natural logarithm of a ratio of chances
 */
public record Reason(String what, String words, double weight) {}
