package banmian.benchmarks.archive;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Fills a store's database with an archive that nobody printed. The next pages are made while the last are written. */
@Command(
        name = "generate",
        header = "Fill the store's database with a made-up archive.",
        description = {
            "Writes the rows of newspapers, issues, pages and articles straight into the tables, some thousand articles a",
            "second. The tables must be there: start store-service on the database once. The same seed makes the same",
            "archive; with a larger number it goes on where it was, so that a database can be measured as it grows.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  java -jar quality/benchmarks/target/benchmarks.jar generate --articles 10000",
            "  java -jar quality/benchmarks/target/benchmarks.jar generate --articles 1000000 \\",
            "      --jdbc jdbc:postgresql://localhost:15432/banmian"
        })
public final class GenerateCommand implements Callable<Integer> {
    private static final int PAGES_AT_ONCE = 200;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--jdbc",
            paramLabel = "URL",
            defaultValue = "jdbc:postgresql://localhost:15432/banmian",
            description = "The database (default: ${DEFAULT-VALUE}).")
    private String jdbcUrl;

    @Option(names = "--user", defaultValue = "banmian", description = "Its user (default: ${DEFAULT-VALUE}).")
    private String user;

    @Option(
            names = "--password",
            defaultValue = "${env:PGPASSWORD:-banmian}",
            description = "The user's password (default: that in PGPASSWORD, else banmian).")
    private String password;

    @Option(
            names = "--articles",
            required = true,
            paramLabel = "N",
            description = "How many there are in the end. Pages are whole: there may be up to 14 more.")
    private long articles;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Which archive (default: 1).")
    private long seed;

    @Override
    public Integer call() {
        if (articles < 1) {
            throw new ParameterException(spec.commandLine(), "--articles must be 1 or more");
        }
        try (Archive archive = Archive.open(jdbcUrl, user, password)) {
            fill(archive, new PageMaker(seed));
            return 0;
        } catch (SQLException e) {
            spec.commandLine().getErr().println(reason(e));
            return 1;
        }
    }

    private void fill(Archive archive, PageMaker maker) throws SQLException {
        Archive.Size before = archive.size(maker.parser());
        Progress progress = new Progress(spec.commandLine().getErr(), before.articles(), articles);
        long page = before.pages();
        long there = before.articles();
        CompletableFuture<StoreRows> next = rows(maker, page, articles - there);
        while (there < articles) {
            StoreRows rows = next.join();
            there += rows.articles();
            page += rows.pages();
            next = rows(maker, page, articles - there);
            archive.write(rows);
            progress.at(there);
        }
        archive.settle();
        spec.commandLine().getOut().printf(Locale.ROOT, "%d articles on %d pages, seed %d%n", there, page, seed);
        spec.commandLine().getOut().flush();
    }

    /** The next pages: so many that they have the articles wanted, but not more than are written at once. */
    private static CompletableFuture<StoreRows> rows(PageMaker maker, long firstPage, long articles) {
        return CompletableFuture.supplyAsync(() -> {
            StoreRows rows = new StoreRows();
            while (rows.articles() < articles && rows.pages() < PAGES_AT_ONCE) {
                rows.add(maker.page(firstPage + rows.pages()));
            }
            return rows;
        });
    }

    private static String reason(SQLException failure) {
        return switch (String.valueOf(failure.getSQLState())) {
            case "42P01" -> "The database has no tables of the store: start store-service on it once";
            case "23505" -> "The database has pages of these newspapers that are of another seed: take an empty one";
            default -> "The database refuses: " + failure.getMessage();
        };
    }

    /** Says about every other second how far it is. */
    private static final class Progress {
        private static final long EVERY = 2_000_000_000L;

        private final PrintWriter out;
        private final long first;
        private final long all;
        private final long start = System.nanoTime();
        private long said = start;

        Progress(PrintWriter out, long first, long all) {
            this.out = out;
            this.first = first;
            this.all = all;
        }

        void at(long articles) {
            long now = System.nanoTime();
            if (now - said > EVERY) {
                said = now;
                double rate = (articles - first) * 1e9 / (now - start);
                out.printf(
                        Locale.ROOT,
                        "%d of %d articles, %.0f a second, %.0f s left%n",
                        articles,
                        all,
                        rate,
                        Math.max(0, all - articles) / rate);
                out.flush();
            }
        }
    }
}
