package banmian.search.feed;

import banmian.contracts.codec.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** Writes pages into the store's tables, as store-service does, with texts that are made up. */
final class Newsroom {
    private static final String MIGRATIONS = "filesystem:../store-service/src/main/resources/db/migration";
    private static final String CHARACTERS =
            "江城海州港口渡轮电力供应学校医院老人孩子公园书店天气雨水桥路车站新旧大小开放建设修缮的了在是和，。“”；、０１２３Ａｂ１２" + "電業園書橋車學醫㎏…　 Xx";

    private final Random random;

    Newsroom(long seed) {
        random = new Random(seed);
    }

    static DataSource migrated(String jdbcUrl, String user, String password) {
        Flyway.configure()
                .dataSource(jdbcUrl, user, password)
                .locations(MIGRATIONS)
                .load()
                .migrate();
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(jdbcUrl);
        database.setUser(user);
        database.setPassword(password);
        return database;
    }

    /** Some characters of newspapers: the more common, the earlier in the list. */
    String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int place = (int) (CHARACTERS.length() * random.nextDouble() * random.nextDouble());
            text.append(CHARACTERS.charAt(place));
        }
        return text.toString();
    }

    /** In a transaction that the caller commits. */
    void insertPage(Connection connection, String id, int articles) throws SQLException {
        try (PreparedStatement page = connection.prepareStatement(
                "insert into page (id, revision, sha256, last_received_at, parser, warnings, metadata_from, sort_key)"
                        + " values (?, 1, '', now(), '1.0.0', '[]', '{}', ?)")) {
            page.setString(1, id);
            page.setString(2, id);
            page.executeUpdate();
        }
        for (int i = 1; i <= articles; i++) {
            insertArticle(connection, id, i, text(4 + random.nextInt(20)), 1 + random.nextInt(6));
        }
    }

    /** A new revision: other articles in the place of the old ones. */
    void replacePage(Connection connection, String id, String headline) throws SQLException {
        try (PreparedStatement page =
                        connection.prepareStatement("update page set revision = revision + 1 where id = ?");
                PreparedStatement old = connection.prepareStatement("delete from article where page_id = ?")) {
            page.setString(1, id);
            page.executeUpdate();
            old.setString(1, id);
            old.executeUpdate();
        }
        insertArticle(connection, id, 1, headline, 1);
    }

    private void insertArticle(Connection connection, String page, int position, String headline, int paragraphs)
            throws SQLException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            texts.add(text(1 + random.nextInt(120)));
        }
        try (PreparedStatement article = connection.prepareStatement(
                "insert into article (id, page_id, position, kind, headline, paragraphs, spans, confidence, review,"
                        + " search_text, sort_key) values (?, ?, ?, 'article', ?, ?::jsonb, '[]', 1, '[]', ?, ?)")) {
            article.setString(1, page + "-" + position);
            article.setString(2, page);
            article.setInt(3, position);
            article.setString(4, headline);
            article.setString(5, json(texts));
            article.setString(
                    6, Stream.concat(Stream.of(headline), texts.stream()).collect(Collectors.joining("\n")));
            article.setString(7, page + "-" + position);
            article.executeUpdate();
        }
    }

    private static String json(List<String> texts) {
        try {
            return Json.mapper()
                    .writeValueAsString(texts.stream()
                            .map(text -> Map.of("text", text, "role", "body", "spans", List.of()))
                            .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
