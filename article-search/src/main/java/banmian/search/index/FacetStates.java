package banmian.search.index;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.index.IndexReader;

/** What counting by values needs to know of a reader, made once for each: it maps the values of all parts of the index. */
final class FacetStates {
    private final Map<FacetField, StringDocValuesReaderState> states = new EnumMap<>(FacetField.class);
    private Object reader;

    synchronized StringDocValuesReaderState of(IndexReader asked, FacetField field) throws IOException {
        Object key = asked.getReaderCacheHelper().getKey();
        if (key != reader) {
            states.clear();
            reader = key;
        }
        StringDocValuesReaderState state = states.get(field);
        if (state == null) {
            state = new StringDocValuesReaderState(asked, field.field());
            states.put(field, state);
        }
        return state;
    }
}
