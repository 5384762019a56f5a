package banmian.benchmarks.pipeline;

import banmian.benchmarks.archive.GenerateCommand;
import banmian.servers.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine;

/** The read API on an archive of some size, and beside it the database asked for the same row. */
final class ReadRun {
    static final int CLIENTS = 4;
    private static final int SECONDS = 3;
    private static final int IDS = 100;
    private static final int QUESTIONS = 200;
    private static final int EXPORTED = 20_000;

    private final Machine machine;
    private final Services services;
    private boolean warm;

    ReadRun(Machine machine, Services services) {
        this.machine = machine;
        this.services = services;
    }

    /** Adds made-up articles until there are {@code articles} of them, and waits until all are found. */
    void fill(int articles) throws Exception {
        try (Store store = new Store(machine)) {
            int exit = new CommandLine(new GenerateCommand())
                    .setOut(new PrintWriter(Writer.nullWriter()))
                    .setErr(new PrintWriter(System.err, true))
                    .execute(
                            "--jdbc",
                            machine.jdbcUrl(),
                            "--user",
                            EmbeddedPostgres.USER,
                            "--password",
                            EmbeddedPostgres.PASSWORD,
                            "--articles",
                            Integer.toString(articles));
            if (exit != 0) {
                throw new IllegalStateException("the archive to read could not be made");
            }
            store.awaitFound(services.readPort());
        }
    }

    void measure(Results results) throws Exception {
        List<String> ids;
        List<String> lists;
        List<String> searches;
        long exported;
        try (Store store = new Store(machine)) {
            ids = texts(store, "select id from article order by md5(id) limit " + IDS);
            lists = lists(store);
            searches = texts(
                            store,
                            "select substring(search_text from 20 for 2) from article where length(search_text) > 30"
                                    + " and substring(search_text from 20 for 2) ~ '^[一-龥]{2}$'"
                                    + " order by md5(id) limit " + QUESTIONS)
                    .stream()
                    .map(text -> "/api/articles?limit=20&q=" + Store.encoded(text))
                    .toList();
            exported = Math.min(EXPORTED, store.articles());
        }
        results.add(Metric.SQL_BY_ID, SameSelect.perSecond(machine, ids, SECONDS, results));
        if (!warm) {
            WarmUp.until(() -> perSecond(ids));
            WarmUp.until(() -> export(exported));
            warm = true;
        }
        results.add(Metric.API_BY_ID, perSecond(ids));
        List<Double> listed = millis(lists);
        results.add(Metric.LIST_P50, Spread.percentile(listed, .5));
        results.add(Metric.LIST_P99, Spread.percentile(listed, .99));
        List<Double> found = millis(searches);
        results.add(Metric.SEARCH_P50, Spread.percentile(found, .5));
        results.add(Metric.SEARCH_P99, Spread.percentile(found, .99));
        results.add(Metric.EXPORT, export(exported));
    }

    /** Each with other filters, and some that go on after the first page. */
    private static List<String> lists(Store store) throws SQLException {
        List<String> lists = new ArrayList<>();
        for (String paper : texts(store, "select name from newspaper order by name")) {
            String named = Store.encoded(paper);
            lists.add("/api/articles?limit=20&newspaper=" + named);
            lists.add("/api/articles?limit=20&page=01&newspaper=" + named);
        }
        for (String byline : texts(store, "select distinct name from byline order by name limit 50")) {
            lists.add("/api/articles?limit=20&byline=" + Store.encoded(byline));
        }
        for (String day : texts(store, "select distinct issue_date::text from page order by 1 limit 50")) {
            lists.add("/api/articles?limit=20&from=" + day + "&to=" + day);
            lists.add("/api/articles?limit=20&to=" + day);
        }
        return lists;
    }

    private static List<String> texts(Store store, String sql) throws SQLException {
        try (PreparedStatement question = store.connection().prepareStatement(sql);
                ResultSet row = question.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }

    private double perSecond(List<String> ids) throws Exception {
        List<Callable<Long>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            int first = client;
            clients.add(() -> requests(ids, first, SECONDS));
        }
        return together(clients) / SECONDS;
    }

    private Long requests(List<String> ids, int first, int seconds) throws IOException {
        try (KeptConnection api = new KeptConnection(services.readPort())) {
            Stopwatch time = new Stopwatch();
            long done = 0;
            for (int i = first; time.seconds() < seconds; i++, done++) {
                requireOk(api.count("/api/articles/" + ids.get(i % ids.size())), "an article");
            }
            return done;
        }
    }

    /** @return the sum of what the clients did */
    static double together(List<Callable<Long>> clients) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        try {
            double sum = 0;
            for (Future<Long> client : threads.invokeAll(clients)) {
                sum += client.get();
            }
            return sum;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Once to warm up, then each by itself. */
    private List<Double> millis(List<String> paths) throws IOException {
        List<Double> millis = new ArrayList<>();
        try (KeptConnection api = new KeptConnection(services.readPort())) {
            for (String path : paths) {
                requireOk(api.count(path), path);
            }
            for (String path : paths) {
                Stopwatch time = new Stopwatch();
                api.count(path);
                millis.add(time.millis());
            }
        }
        return millis;
    }

    private double export(long articles) throws IOException {
        try (KeptConnection api = new KeptConnection(services.readPort())) {
            Stopwatch time = new Stopwatch();
            KeptConnection.Answer answer = api.count("/api/articles/export?format=ndjson&limit=" + articles);
            requireOk(answer, "the export");
            return answer.bytes() / 1e6 / time.seconds();
        }
    }

    private static void requireOk(KeptConnection.Answer answer, String what) {
        if (answer.status() != 200) {
            throw new IllegalStateException(what + " is answered with status " + answer.status());
        }
    }
}
