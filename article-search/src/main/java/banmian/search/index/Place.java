package banmian.search.index;

import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/**
 * A place in an order, after which a list goes on.
 *
 * @param score 0 in reading order
 */
public record Place(float score, String sortKey) {
    private static final char BETWEEN = ' ';

    static Place of(Order order, FieldDoc found) {
        BytesRef key = (BytesRef) found.fields[found.fields.length - 1];
        return new Place(order == Order.RELEVANCE ? (Float) found.fields[0] : 0, key.utf8ToString());
    }

    FieldDoc in(Order order) {
        BytesRef key = new BytesRef(sortKey);
        Object[] fields = order == Order.RELEVANCE ? new Object[] {score, key} : new Object[] {key};
        return new FieldDoc(Integer.MAX_VALUE, score, fields);
    }

    /** As a text, which {@link #read} reads. */
    public String text() {
        return Integer.toHexString(Float.floatToIntBits(score)) + BETWEEN + sortKey;
    }

    /** The place that the text stands for; empty where it is none. */
    public static Optional<Place> read(String text) {
        int end = text.indexOf(BETWEEN);
        try {
            float score = Float.intBitsToFloat(Integer.parseUnsignedInt(text.substring(0, Math.max(0, end)), 16));
            return Float.isNaN(score) ? Optional.empty() : Optional.of(new Place(score, text.substring(end + 1)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
