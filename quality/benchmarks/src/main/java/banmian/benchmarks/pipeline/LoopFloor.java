package banmian.benchmarks.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Floors: article rows out of a topic into the database, by a plain loop, with each kind of search index. */
final class LoopFloor {
    private static final int PARTITIONS = 4;

    private final Machine machine;
    private int run;

    LoopFloor(Machine machine) {
        this.machine = machine;
    }

    void measure(List<ArticleRow> rows, Results results) throws Exception {
        results.add(Metric.LOOP, rows.size() / written(rows, FloorTable.Search.NONE));
        results.add(Metric.LOOP_GIN, rows.size() / written(rows, FloorTable.Search.GIN));
        withIndex(rows, results);
    }

    private double written(List<ArticleRow> rows, FloorTable.Search search) throws Exception {
        Topic topic = filled(rows, search == FloorTable.Search.GIN);
        try (FloorTable table = FloorTable.create(machine, "floor", search)) {
            Stopwatch time = new Stopwatch();
            new RowLoop(topic, table.url(), search).run(rows.size());
            return checked(table, rows, time.seconds());
        } finally {
            topic.delete();
        }
    }

    private void withIndex(List<ArticleRow> rows, Results results) throws Exception {
        Topic topic = filled(rows, false);
        Path folder = machine.settings().data().path().resolve("floor-index-" + run);
        try (FloorTable table = FloorTable.create(machine, "floor", FloorTable.Search.LUCENE)) {
            AtomicReference<Double> written = new AtomicReference<>();
            Stopwatch time = new Stopwatch();
            new IndexBeside(table.url(), folder)
                    .during(
                            () -> {
                                new RowLoop(topic, table.url(), FloorTable.Search.LUCENE).run(rows.size());
                                return null;
                            },
                            () -> written.set(time.seconds()));
            double found = checked(table, rows, time.seconds());
            results.add(Metric.LOOP_LUCENE_WRITTEN, rows.size() / written.get());
            results.add(Metric.LOOP_LUCENE_FOUND, rows.size() / found);
        } finally {
            topic.delete();
        }
    }

    private Topic filled(List<ArticleRow> rows, boolean withPairs) throws InterruptedException {
        Topic topic = Topic.create(machine.bootstrapServers(), "bench-articles-" + run++, PARTITIONS);
        topic.fill(ArticleRecords.of(topic.name(), rows, withPairs));
        return topic;
    }

    private static double checked(FloorTable table, List<ArticleRow> rows, double seconds) throws Exception {
        long there = table.articles();
        if (there != rows.size()) {
            throw new IllegalStateException("the loop wrote " + there + " of " + rows.size() + " rows");
        }
        return seconds;
    }
}
