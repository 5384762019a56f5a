package banmian.benchmarks.pipeline;

import banmian.servers.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How often a second the database alone gives an article's row, asked by {@code pgbench}, or by JDBC where there is none. */
final class SameSelect {
    private static final String SELECT =
            "select a.id, p.newspaper, p.issue_date, p.page_label, p.page_name, a.position,"
                    + " a.kind, a.rubric, a.kicker, a.headline, a.deck, a.dateline, a.paragraphs, a.spans, a.confidence,"
                    + " a.review, a.boundary, a.doubts from article a join page p on p.id = a.page_id where a.id = ";
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private SameSelect() {}

    static double perSecond(Machine machine, List<String> ids, int seconds, Results results) throws Exception {
        Optional<Path> program = pgbench();
        results.note(
                "The SELECT by id is asked by " + (program.isPresent() ? "pgbench" : "JDBC: there is no pgbench here")
                        + ", over " + ReadRun.CLIENTS + " connections, as the API is.");
        return program.isPresent() ? byPgbench(program.get(), machine, ids, seconds) : byJdbc(machine, ids, seconds);
    }

    private static Optional<Path> pgbench() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** One script for each id: the statement is the same, and prepared. */
    private static double byPgbench(Path program, Machine machine, List<String> ids, int seconds)
            throws IOException, InterruptedException {
        Path folder = Files.createDirectories(machine.settings().data().path().resolve("pgbench"));
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-h",
                "localhost",
                "-p",
                Integer.toString(machine.postgresPort()),
                "-U",
                EmbeddedPostgres.USER,
                "-n",
                "-M",
                "prepared",
                "-c",
                Integer.toString(ReadRun.CLIENTS),
                "-j",
                "2",
                "-T",
                Integer.toString(seconds)));
        for (int i = 0; i < ids.size(); i++) {
            Path script = folder.resolve(i + ".sql");
            Files.writeString(script, SELECT + "'" + ids.get(i) + "';\n");
            command.addAll(List.of("-f", script.toString()));
        }
        command.add(EmbeddedPostgres.DATABASE);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", EmbeddedPostgres.PASSWORD);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher tps = TPS.matcher(said);
        if (!tps.find()) {
            throw new IllegalStateException("pgbench failed:\n" + said);
        }
        return Double.parseDouble(tps.group(1));
    }

    private static double byJdbc(Machine machine, List<String> ids, int seconds) throws Exception {
        List<Callable<Long>> clients = new ArrayList<>();
        for (int client = 0; client < ReadRun.CLIENTS; client++) {
            int first = client;
            clients.add(() -> selects(machine, ids, first, seconds));
        }
        selects(machine, ids, 0, 1);
        return ReadRun.together(clients) / seconds;
    }

    private static Long selects(Machine machine, List<String> ids, int first, int seconds) throws SQLException {
        try (Connection connection = machine.connect();
                PreparedStatement select = connection.prepareStatement(SELECT + "?")) {
            Stopwatch time = new Stopwatch();
            long done = 0;
            for (int i = first; time.seconds() < seconds; i++, done++) {
                select.setString(1, ids.get(i % ids.size()));
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    row.getString("paragraphs");
                }
            }
            return done;
        }
    }
}
