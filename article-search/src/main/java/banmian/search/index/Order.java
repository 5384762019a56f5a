package banmian.search.index;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The order in which articles are found. */
public enum Order {
    /** By sort key: the newest issue first. */
    READING,
    /** The best first: a headline counts most, a short text more than a long one, a rare word more than a common one. */
    RELEVANCE;

    Sort sort() {
        SortField byKey = new SortField(Fields.SORT_KEY, SortField.Type.STRING);
        return this == READING ? new Sort(byKey) : new Sort(SortField.FIELD_SCORE, byKey);
    }
}
