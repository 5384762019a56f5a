package banmian.benchmarks.pipeline;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the pipeline has stored and what can be found, as seen from outside. */
final class Store implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern TOTAL = Pattern.compile("\"total\":([0-9]+)");
    /** The page that the index comes to last, and a text that it has. */
    private static final String LAST = """
            select p.id, substring(a.search_text from '[一-龥]{2}') from page p join article a on a.page_id = p.id
            where a.search_text ~ '[一-龥]{2}' order by p.written_by desc, p.id desc, a.position limit 1""";

    private final Connection connection;

    Store(Machine machine) throws SQLException {
        connection = machine.connect();
    }

    long pages() throws SQLException {
        return Machine.number(connection, "select count(*) from page");
    }

    long articles() throws SQLException {
        return Machine.number(connection, "select count(*) from article");
    }

    /** Returns when there are so many pages. */
    void awaitPages(long count) throws SQLException, InterruptedException {
        Stopwatch time = new Stopwatch();
        while (pages() < count) {
            if (time.seconds() > PATIENCE.toSeconds()) {
                throw new IllegalStateException("only " + pages() + " of " + count + " pages were stored in "
                        + PATIENCE.toMinutes() + " minutes");
            }
            Thread.sleep(10);
        }
    }

    /** Returns when all that is stored is found by the service at {@code port}. */
    void awaitFound(int port) throws SQLException, IOException, InterruptedException {
        Stopwatch time = new Stopwatch();
        String question = lastPage();
        long articles = articles();
        try (KeptConnection api = new KeptConnection(port)) {
            // The cheap question first: counting everything again and again would slow down what is measured.
            while (total(api, question) == 0 || total(api, "/api/facets?fields=kind&limit=1") < articles) {
                if (time.seconds() > PATIENCE.toSeconds()) {
                    throw new IllegalStateException(
                            "not all articles were found in " + PATIENCE.toMinutes() + " minutes");
                }
                Thread.sleep(10);
            }
        }
    }

    private String lastPage() throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(LAST);
                ResultSet row = question.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("no article is stored");
            }
            return "/api/articles?limit=1&pageId=" + row.getString(1) + "&q=" + encoded("\"" + row.getString(2) + "\"");
        }
    }

    static long total(KeptConnection api, String path) throws IOException {
        Matcher total = TOTAL.matcher(api.get(path).body());
        return total.find() ? Long.parseLong(total.group(1)) : 0;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
