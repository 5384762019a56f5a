package banmian.benchmarks.search;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks one contestant after the other, the same queries, and compares their answers. */
final class QueryRun {
    private static final int LEAST = 3;
    private static final int TO_WARM_UP = 50;
    private static final long QUICK = 300_000_000L;

    private final long nanoseconds;
    private final Map<String, Long> expected = new HashMap<>();
    private int compared;
    private final List<String> different = new ArrayList<>();

    /** @param seconds how long a contestant may take for the queries of one length */
    QueryRun(int seconds) {
        nanoseconds = seconds * 1_000_000_000L;
    }

    Times time(Contestant contestant, List<String> queries, boolean exact) throws SQLException, IOException {
        warmUp(contestant, queries);
        long[] times = new long[queries.size()];
        int done = 0;
        long start = System.nanoTime();
        while (done < queries.size() && (done < LEAST || System.nanoTime() - start < nanoseconds)) {
            long from = System.nanoTime();
            long total = contestant.ask(queries.get(done));
            times[done] = best(contestant, queries.get(done), System.nanoTime() - from);
            if (exact) {
                compare(queries.get(done), total);
            }
            done++;
        }
        return Times.of(times, done);
    }

    /** A quick query is asked thrice, and its best time counts: others may have had the processor meanwhile. */
    private static long best(Contestant contestant, String query, long first) throws SQLException, IOException {
        long best = first;
        for (int i = 0; i < 2 && first < QUICK; i++) {
            long from = System.nanoTime();
            contestant.ask(query);
            best = Math.min(best, System.nanoTime() - from);
        }
        return best;
    }

    private void warmUp(Contestant contestant, List<String> queries) throws SQLException, IOException {
        long start = System.nanoTime();
        for (int i = 0; i < Math.min(TO_WARM_UP, queries.size()) && System.nanoTime() - start < nanoseconds / 4; i++) {
            contestant.ask(queries.get(i));
        }
    }

    private void compare(String query, long total) {
        Long before = expected.putIfAbsent(query, total);
        if (before != null) {
            compared++;
            if (before != total) {
                different.add(query + " " + before + " " + total);
            }
        }
    }

    String agreement() {
        return compared + " totals compared, " + different.size() + " different"
                + (different.isEmpty() ? "" : ": " + different);
    }
}
