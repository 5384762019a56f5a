package banmian.benchmarks.pipeline;

import banmian.benchmarks.archive.MadePage;
import banmian.local.bench.BenchOptions;
import banmian.local.bench.BenchPart;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** One run: every round measures each part in turn, so that what slows the machine down slows all of them. */
final class BenchRun {
    /** Seconds that pages are pushed for at half of full load. */
    private static final int STEADY_SECONDS = 10;

    private static final int SINGLE_PAGES = 10;
    private static final Set<BenchPart> WITH_ROWS = Set.of(BenchPart.LOOPS, BenchPart.DEBEZIUM);
    private static final Set<BenchPart> AFTERWARDS = Set.of(BenchPart.START, BenchPart.INSTANCES);

    private final BenchOptions options;
    private final Path project;
    private final Path folder;
    private final Consumer<String> says;
    private final RawPages source = new RawPages();
    private final Results results = new Results();
    /** Pages a second that the pipeline has last done and found; 0 before it was measured. */
    private double rate;

    private boolean isWarmForSingles;

    /** @param says told what is being measured */
    BenchRun(BenchOptions options, Path project, Path folder, Consumer<String> says) {
        this.options = options;
        this.project = project;
        this.folder = folder;
        this.says = says;
    }

    Results run() throws Exception {
        if (!AFTERWARDS.containsAll(options.parts())) {
            says.accept("Starting PostgreSQL and Kafka");
            try (Machine machine = Machine.start(project, folder.resolve("machine"))) {
                says.accept("Starting the services");
                try (Services services = Services.start(machine, 1, options.profile())) {
                    rounds(machine, services);
                }
            }
        }
        afterwards();
        return results;
    }

    private void rounds(Machine machine, Services services) throws Exception {
        PipelineRun pipeline = new PipelineRun(machine, services);
        KafkaFloor kafka = new KafkaFloor(machine);
        LoopFloor loops = new LoopFloor(machine);
        DebeziumPeer debezium = new DebeziumPeer(machine);
        LatencyRun latency = new LatencyRun(machine, services);
        ReadRun reading = new ReadRun(machine, services);
        List<ArticleRow> rows = warmUp(machine, pipeline, kafka, loops);
        if (wanted(BenchPart.READ)) {
            says.accept("Filling the archive with " + options.articles() + " articles");
            reading.fill(options.articles());
        }
        boolean withDebezium = isThere(debezium);
        for (int round = 1; round <= options.rounds(); round++) {
            measure(BenchPart.PIPELINE, round, () -> rate = pipeline.measure(source.take(options.pages()), results));
            measure(BenchPart.KAFKA, round, () -> kafka.measure(source.take(options.pages()), results));
            measure(BenchPart.LOOPS, round, () -> loops.measure(rows, results));
            if (withDebezium) {
                measure(BenchPart.DEBEZIUM, round, () -> debezium.measure(rows, results));
            }
            measure(BenchPart.LATENCY, round, () -> latency(latency, pipeline));
            measure(BenchPart.READ, round, () -> reading.measure(results));
        }
    }

    private interface Measuring {
        void run() throws Exception;
    }

    /** A part that fails does not cost what was measured of all the others. */
    private void measure(BenchPart part, int round, Measuring measuring) throws InterruptedException {
        if (!wanted(part)) {
            return;
        }
        says.accept("Round " + round + " of " + options.rounds() + ": " + part);
        try {
            measuring.run();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            results.failed(part + " failed: " + e.getMessage());
        }
    }

    /** Pages a second of one push, written and found: what is not found yet is still being worked on. */
    private double rate(PipelineRun pipeline) throws Exception {
        return options.pages() / pipeline.push(source.take(options.pages())).foundSeconds();
    }

    private void latency(LatencyRun latency, PipelineRun pipeline) throws Exception {
        if (rate == 0) {
            rate = rate(pipeline);
        }
        int pages = (int) Math.min(options.pages(), Math.max(1, STEADY_SECONDS * rate / 2));
        if (!isWarmForSingles) {
            warmUpForSingles(latency, pages);
            isWarmForSingles = true;
        }
        latency.measure(source.take(pages), rate / 2, source.take(SINGLE_PAGES), results);
    }

    /** Pages that came at once were worked on by the hundred: what is done for each transaction has seldom run so far. */
    private void warmUpForSingles(LatencyRun latency, int pages) throws Exception {
        WarmUp.until(() -> {
            double median = latency.pass(source.take(pages), rate / 2);
            says.accept("Warming up at half load: %.0f ms".formatted(median));
            return 1 / median;
        });
    }

    /** What runs for the first time is compiled meanwhile; and floors and peers get the rows that it leaves. */
    private List<ArticleRow> warmUp(Machine machine, PipelineRun pipeline, KafkaFloor kafka, LoopFloor loops)
            throws Exception {
        says.accept("Warming up");
        List<MadePage> first = source.take(options.pages());
        pipeline.push(first);
        if (wanted(BenchPart.PIPELINE) || wanted(BenchPart.LATENCY)) {
            WarmUp.until(() -> {
                double pages = rate(pipeline);
                says.accept("Warming up: %.0f pages/s".formatted(pages));
                return pages;
            });
        }
        List<ArticleRow> rows = List.of();
        if (options.parts().stream().anyMatch(WITH_ROWS::contains)) {
            try (Connection connection = machine.connect()) {
                rows = ArticleRow.read(
                        connection, first.stream().map(MadePage::id).toList());
            }
        }
        if (wanted(BenchPart.LOOPS)) {
            loops.measure(rows, new Results());
        }
        if (wanted(BenchPart.KAFKA)) {
            kafka.measure(first, new Results());
        }
        return rows;
    }

    /**
     * With nothing else running. Instances are measured once: seven of each service have to be started for them. Their
     * archive is a new one: each of them would first build an index of all that there is.
     */
    private void afterwards() throws InterruptedException {
        for (int round = 1; round <= options.rounds(); round++) {
            Path fresh = folder.resolve("start-" + round);
            measure(
                    BenchPart.START,
                    round,
                    () -> StartRun.measure(project, fresh, source.take(1).get(0), results));
        }
        measure(BenchPart.INSTANCES, options.rounds(), this::instances);
    }

    private void instances() throws Exception {
        try (Machine machine = Machine.start(project, folder.resolve("instances"))) {
            for (int instances : new int[] {1, 2, 4}) {
                says.accept("Instances: " + instances + " of each service");
                InstancesRun.measure(machine, instances, source, options.pages(), results);
            }
        }
    }

    private boolean isThere(DebeziumPeer debezium) {
        if (wanted(BenchPart.DEBEZIUM) && !debezium.isThere()) {
            results.note("Debezium was not measured: its jars are not there. They come from Maven Central, by"
                    + " 'mvn -f quality/peers/debezium package'.");
        }
        return debezium.isThere();
    }

    private boolean wanted(BenchPart part) {
        return options.parts().contains(part);
    }
}
