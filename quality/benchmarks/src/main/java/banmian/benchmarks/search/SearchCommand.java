package banmian.benchmarks.search;

import banmian.benchmarks.archive.GenerateCommand;
import banmian.benchmarks.search.IndexContestant.Asked;
import banmian.local.running.Folders;
import banmian.servers.postgres.EmbeddedPostgres;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures search over an archive that grows, and what it costs to write. */
@Command(
        name = "search",
        header = "Measure search beside LIKE and pg_trgm, on an archive that grows.",
        description = {
            "Starts a PostgreSQL of its own (fsync on), fills it with a made-up archive, and asks every contestant the",
            "same queries of one to four characters, cut out of the articles: the first 20 in reading order, and how many",
            "there are; then how many by newspaper, page, byline and so on, and by month. Then writes pages with each kind",
            "of search index. All in one run; prints Markdown.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  java -jar quality/benchmarks/target/benchmarks.jar search --sizes 10000,100000",
            "  java -jar quality/benchmarks/target/benchmarks.jar search --sizes 10000,100000,1000000 --seconds 60"
        })
public final class SearchCommand implements Callable<Integer> {
    private static final List<Integer> LENGTHS = List.of(1, 2, 3, 4);

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--sizes",
            paramLabel = "N,…",
            split = ",",
            defaultValue = "10000,100000",
            description = "Articles in the archive, growing (default: ${DEFAULT-VALUE}).")
    private List<Integer> sizes;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "20",
            description = "How long a contestant may take for the queries of one length (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--queries",
            paramLabel = "N",
            defaultValue = "500",
            description = "Queries of each length, if there is time (default: ${DEFAULT-VALUE}).")
    private int queries;

    @Option(
            names = "--write",
            paramLabel = "N",
            defaultValue = "10000",
            description = "Articles to write with each kind of index; 0 leaves it out (default: ${DEFAULT-VALUE}).")
    private int toWrite;

    @Option(names = "--rounds", defaultValue = "3", description = "Rounds of writing (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--folder",
            description = "Where database and indexes are while it runs (default: a temporary folder).")
    private Path folder;

    @Option(
            names = "--migrations",
            defaultValue = "store-service/src/main/resources/db/migration",
            description = "The store's tables (default: ${DEFAULT-VALUE}).")
    private Path migrations;

    @Override
    public Integer call() throws Exception {
        if (!Files.isDirectory(migrations)) {
            throw new ParameterException(spec.commandLine(), "No such folder: " + migrations);
        }
        Path scratch = folder == null ? Files.createTempDirectory("banmian-search") : Files.createDirectories(folder);
        try (ScratchDatabase database = ScratchDatabase.start(scratch, migrations)) {
            // Ctrl-C leaves no server behind.
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            String archive = database.create("archive");
            for (int size : sizes) {
                generate(archive, size);
                measureQueries(archive, size, scratch);
            }
            if (toWrite > 0) {
                measureWriting(database, archive, scratch);
            }
            return 0;
        } finally {
            if (folder == null) {
                Folders.remove(scratch);
            }
        }
    }

    private void generate(String archive, int size) {
        int exit = new CommandLine(new GenerateCommand())
                .setOut(new PrintWriter(System.err))
                .execute(
                        "--jdbc",
                        archive,
                        "--user",
                        EmbeddedPostgres.USER,
                        "--password",
                        EmbeddedPostgres.PASSWORD,
                        "--articles",
                        Integer.toString(size));
        if (exit != 0) {
            throw new IllegalStateException("the archive could not be made");
        }
    }

    private void measureQueries(String archive, int size, Path scratch) throws Exception {
        try (Connection connection = ScratchDatabase.connect(archive)) {
            long rows = ScratchDatabase.number(connection, "select pg_total_relation_size('article')");
            say("%n%,d articles, %s of rows, with their own indexes%n%n", size, megabytes(rows));
            say(
                    "| ms, p50 / p99 | built in s | size | 1 character | 2 | 3 | 4 |%n| --- | --- | --- | --- | --- | --- | --- |%n");
            Queries cut = new Queries(connection, 2_000);
            QueryRun run = new QueryRun(seconds);
            Path index = scratch.resolve("index-" + size);
            List<Contestant> contestants = List.of(
                    new IndexContestant(ScratchDatabase.source(archive), index, Asked.READING),
                    new IndexContestant(ScratchDatabase.source(archive), index, Asked.RELEVANCE),
                    SqlContestant.trigrams(connection),
                    SqlContestant.like(connection),
                    new IndexContestant(ScratchDatabase.source(archive), index, Asked.FACETS),
                    new IndexContestant(ScratchDatabase.source(archive), index, Asked.MONTHS),
                    SqlContestant.likeByMonth(connection));
            for (Contestant contestant : contestants) {
                try (contestant) {
                    measure(contestant, cut, run);
                }
            }
            say("%n%s%n", run.agreement());
        }
    }

    /** Estimated totals are not compared. */
    private void measure(Contestant contestant, Queries cut, QueryRun run) throws Exception {
        long start = System.nanoTime();
        contestant.build();
        double built = (System.nanoTime() - start) / 1e9;
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT, "| %s | %.1f | %s |", contestant.name(), built, megabytes(contestant.bytes())));
        for (int length : LENGTHS) {
            line.append(' ')
                    .append(run.time(contestant, cut.of(length, queries), contestant.countsExactly()))
                    .append(" |");
        }
        say("%s%n", line);
    }

    private void measureWriting(ScratchDatabase database, String archive, Path scratch) throws Exception {
        List<PageRows> pages;
        try (Connection connection = ScratchDatabase.connect(archive)) {
            pages = PageRows.read(connection, toWrite);
        }
        say("%nWriting %,d articles, 50 pages a transaction, medians of %d%n%n", toWrite, rounds);
        say("| | articles/s written | until found | of rows alone |%n| --- | --- | --- | --- |%n");
        List<List<WriteRun.Rate>> rates = new ArrayList<>();
        for (WriteRun.Search search : WriteRun.Search.values()) {
            rates.add(new ArrayList<>());
        }
        for (int round = 0; round < rounds; round++) {
            for (WriteRun.Search search : WriteRun.Search.values()) {
                String url = database.create("writing");
                Path index = scratch.resolve("writing-" + round);
                rates.get(search.ordinal()).add(new WriteRun(url, search, index).run(pages));
                database.drop("writing");
            }
        }
        double alone = median(rates.get(0), true);
        for (WriteRun.Search search : WriteRun.Search.values()) {
            List<WriteRun.Rate> of = rates.get(search.ordinal());
            say(
                    "| %s | %,.0f | %,.0f | %.2f |%n",
                    search, median(of, true), median(of, false), median(of, true) / alone);
        }
    }

    private static double median(List<WriteRun.Rate> rates, boolean written) {
        return rates.stream()
                .mapToDouble(rate -> written ? rate.written() : rate.found())
                .sorted()
                .skip(rates.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private void say(String format, Object... values) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, format, values);
        out.flush();
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,d MB", Math.round(bytes / 1e6));
    }
}
