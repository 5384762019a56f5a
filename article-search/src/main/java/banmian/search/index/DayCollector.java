package banmian.search.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts what matches by its day. */
final class DayCollector extends SimpleCollector {
    private final Map<Long, long[]> counts = new HashMap<>();
    private SortedNumericDocValues days;
    private long total;
    private long lastDay;
    private long[] lastCount = new long[1];

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        days = DocValues.getSortedNumeric(leaf.reader(), Fields.DAY);
    }

    @Override
    public void collect(int document) throws IOException {
        total++;
        if (days.advanceExact(document)) {
            countFor(days.nextValue())[0]++;
        }
    }

    /** Most documents are of the same day as the one before. */
    private long[] countFor(long day) {
        if (day != lastDay || counts.isEmpty()) {
            lastDay = day;
            lastCount = counts.computeIfAbsent(day, first -> new long[1]);
        }
        return lastCount;
    }

    DayCounts result() {
        TreeMap<LocalDate, Long> result = new TreeMap<>();
        counts.forEach((day, count) -> result.put(LocalDate.ofEpochDay(day), count[0]));
        return new DayCounts(result, total);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
