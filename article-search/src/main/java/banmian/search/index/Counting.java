package banmian.search.index;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;

/** Counts what matches. */
final class Counting {
    private final IndexReader reader;
    private final FacetStates states;
    private final TimedSearcher searcher;

    Counting(IndexReader reader, FacetStates states, Duration timeout) {
        this.reader = reader;
        this.states = states;
        this.searcher = new TimedSearcher(reader, timeout);
    }

    Map<FacetField, FacetCounts> values(Question question, List<FacetField> fields, int top) throws IOException {
        FacetsCollector hits = searcher.search(LuceneQueries.of(question), new FacetsCollectorManager());
        Map<FacetField, FacetCounts> counts = new EnumMap<>(FacetField.class);
        for (FacetField field : fields) {
            counts.put(field, values(field, hits, top));
        }
        return counts;
    }

    private FacetCounts values(FacetField field, FacetsCollector hits, int top) throws IOException {
        if (FieldInfos.getMergedFieldInfos(reader).fieldInfo(field.field()) == null) {
            return FacetCounts.NONE;
        }
        FacetResult result =
                new StringValueFacetCounts(states.of(reader, field), hits).getTopChildren(top, field.field());
        if (result == null) {
            return FacetCounts.NONE;
        }
        return new FacetCounts(
                Arrays.stream(result.labelValues)
                        .map(one -> new FacetCounts.Value(one.label, one.value.longValue()))
                        .toList(),
                result.childCount);
    }

    DayCounts days(Question question) throws IOException {
        DayCollector collector = new DayCollector();
        searcher.search(LuceneQueries.of(question), collector);
        return collector.result();
    }
}
