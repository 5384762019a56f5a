package banmian.benchmarks.archive;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads the same articles out of the service and straight out of its database, in turn, and compares. */
@Command(
        name = "export",
        header = "Measure the export beside a plain read of the same rows.",
        description = {
            "Reads articles by COPY and by JDBC from the database, then as NDJSON and CSV from the service; megabytes are",
            "those that each way gives. The service's heap is looked at while it writes (metrics, ten times a second).",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  java -jar quality/benchmarks/target/benchmarks.jar export --articles 100000"})
public final class ExportCommand implements Callable<Integer> {
    private static final String ROW = "%-14s %10s %10s %10s %10s %12s%n";

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--api",
            paramLabel = "URL",
            defaultValue = "http://localhost:8080",
            description = "The service (default: ${DEFAULT-VALUE}).")
    private URI api;

    @Option(
            names = "--jdbc",
            paramLabel = "URL",
            defaultValue = "jdbc:postgresql://localhost:15432/banmian",
            description = "Its database (default: ${DEFAULT-VALUE}).")
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
            paramLabel = "N",
            defaultValue = "100000",
            description = "How many (default: ${DEFAULT-VALUE}).")
    private int articles;

    @Override
    public Integer call() throws IOException, InterruptedException {
        print("", "articles", "MB", "s", "MB/s", "peak heap MB");
        try (PlainRead database = PlainRead.open(jdbcUrl, user, password)) {
            report("COPY", database.copy(articles), 0);
            report("JDBC", database.select(articles), 0);
        } catch (SQLException e) {
            spec.commandLine().getErr().println("The database refuses: " + e.getMessage());
            return 1;
        }
        exported("ndjson");
        exported("csv");
        return 0;
    }

    private void exported(String format) throws IOException, InterruptedException {
        try (HeapWatch heap = HeapWatch.of(api)) {
            HttpRequest request = HttpRequest.newBuilder(
                            api.resolve("/api/articles/export?format=" + format + "&limit=" + articles))
                    .build();
            long start = System.nanoTime();
            HttpResponse<InputStream> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
            long bytes = 0;
            long lines = 0;
            byte[] buffer = new byte[1 << 16];
            try (InputStream body = response.body()) {
                for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                    bytes += read;
                    for (int i = 0; i < read; i++) {
                        lines += buffer[i] == '\n' ? 1 : 0;
                    }
                }
            }
            report(
                    format,
                    new PlainRead.Amount(format.equals("csv") ? -1 : lines, bytes, System.nanoTime() - start),
                    heap.peak());
        }
    }

    private void report(String way, PlainRead.Amount amount, long peak) {
        double seconds = amount.nanos() / 1e9;
        print(
                way,
                amount.rows() < 0 ? "" : Long.toString(amount.rows()),
                number(amount.bytes() / 1e6),
                number(seconds),
                number(amount.bytes() / 1e6 / seconds),
                peak == 0 ? "" : number(peak / 1e6));
    }

    private void print(Object... cells) {
        spec.commandLine().getOut().printf(Locale.ROOT, ROW, cells);
        spec.commandLine().getOut().flush();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
