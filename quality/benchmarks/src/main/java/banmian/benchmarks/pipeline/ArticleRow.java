package banmian.benchmarks.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.contracts.codec.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * An article's row as our own pipeline has written it: what the floors and the peers write again.
 *
 * @param json the row's columns, documents among them as text
 * @param searchText the text that is searched
 */
record ArticleRow(String id, String pageId, String searchText, String json) {
    /** Columns of the table, in order. */
    static final List<Column> COLUMNS = List.of(
            new Column("id", "text"),
            new Column("page_id", "text"),
            new Column("position", "int"),
            new Column("kind", "text"),
            new Column("rubric", "text"),
            new Column("kicker", "text"),
            new Column("headline", "text"),
            new Column("deck", "text"),
            new Column("dateline", "jsonb"),
            new Column("paragraphs", "jsonb"),
            new Column("spans", "jsonb"),
            new Column("confidence", "float8"),
            new Column("review", "jsonb"),
            new Column("boundary", "jsonb"),
            new Column("doubts", "jsonb"),
            new Column("search_text", "text"),
            new Column("sort_key", "text"),
            new Column("sketch", "int[]"));

    /** A column and its type in the database. */
    record Column(String name, String type) {}

    /** The rows of pages, in the order of the pages' ids. */
    static List<ArticleRow> read(Connection connection, List<String> pageIds) throws SQLException {
        StringBuilder columns = new StringBuilder();
        COLUMNS.forEach(column -> columns.append(columns.isEmpty() ? "" : ", ").append(column.name()));
        try (PreparedStatement question = connection.prepareStatement(
                "select " + columns + " from article where page_id = any (?) order by page_id, position")) {
            question.setArray(1, connection.createArrayOf("text", pageIds.toArray()));
            List<ArticleRow> rows = new ArrayList<>();
            try (ResultSet row = question.executeQuery()) {
                while (row.next()) {
                    rows.add(of(row));
                }
            }
            return rows;
        }
    }

    private static ArticleRow of(ResultSet row) throws SQLException {
        ObjectNode json = Json.mapper().createObjectNode();
        for (Column column : COLUMNS) {
            switch (column.type()) {
                case "int" -> json.put(column.name(), row.getInt(column.name()));
                case "float8" -> json.put(column.name(), row.getDouble(column.name()));
                case "int[]" -> json.set(column.name(), Json.mapper().valueToTree(integers(row, column.name())));
                default -> json.put(column.name(), row.getString(column.name()));
            }
        }
        try {
            return new ArticleRow(
                    row.getString("id"),
                    row.getString("page_id"),
                    row.getString("search_text"),
                    Json.mapper().writeValueAsString(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row that is no JSON", e);
        }
    }

    private static Integer[] integers(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? null : (Integer[]) array.getArray();
    }

    byte[] value() {
        return json.getBytes(UTF_8);
    }
}
