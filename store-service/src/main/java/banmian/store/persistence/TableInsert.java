package banmian.store.persistence;

import banmian.contracts.codec.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes rows of one table with one statement: an array for each column, whatever the number of rows. So a batch of
 * pages costs the database one parse, plan and answer for each table, and not one for each row.
 */
final class TableInsert<R> {
    /**
     * A column.
     *
     * @param type of the column in the database
     * @param sent type of what is sent for it: the column's own, or {@code text}
     */
    private record Column<R>(String name, String type, String sent, Function<R, ?> value) {
        static <R> Column<R> of(String name, String type, Function<R, ?> value) {
            return new Column<>(name, type, type, value);
        }

        /** A type that has no arrays of its own values in JDBC is sent as its text. */
        static <R> Column<R> asText(String name, String type, Function<R, String> value) {
            return new Column<>(name, type, "text", value);
        }

        static <R> Column<R> json(String name, Function<R, ?> value) {
            return asText(name, "jsonb", row -> TableInsert.json(value.apply(row)));
        }
    }

    static final TableInsert<ArticleEntity> ARTICLES = new TableInsert<>(
            "article",
            List.of(
                    Column.of("id", "text", row -> row.id),
                    Column.of("page_id", "text", row -> row.pageId),
                    Column.of("position", "integer", row -> row.position),
                    Column.of("kind", "text", row -> row.kind.json()),
                    Column.of("rubric", "text", row -> row.rubric),
                    Column.of("kicker", "text", row -> row.kicker),
                    Column.of("headline", "text", row -> row.headline),
                    Column.of("deck", "text", row -> row.deck),
                    Column.json("dateline", row -> row.dateline),
                    Column.json("paragraphs", row -> row.paragraphs),
                    Column.json("spans", row -> row.spans),
                    Column.of("confidence", "float8", row -> row.confidence),
                    Column.json("review", row -> row.review),
                    Column.json("boundary", row -> row.boundary),
                    Column.json("doubts", row -> row.doubts),
                    Column.of("search_text", "text", row -> row.searchText),
                    Column.of("sort_key", "text", row -> row.sortKey),
                    Column.asText("sketch", "integer[]", row -> integers(row.sketch))));

    static final TableInsert<BylineEntity> BYLINES = new TableInsert<>(
            "byline",
            List.of(
                    Column.of("article_id", "text", row -> row.articleId),
                    Column.of("position", "integer", row -> row.position),
                    Column.of("name", "text", row -> row.name),
                    Column.of("role", "text", row -> row.role.json()),
                    Column.of("affiliation", "text", row -> row.affiliation),
                    Column.of("span_start", "integer", row -> row.spanStart),
                    Column.of("span_end", "integer", row -> row.spanEnd)));

    static final TableInsert<JumpLinkEntity> JUMPS = new TableInsert<>(
            "jump_link",
            List.of(
                    Column.of("article_id", "text", row -> row.articleId),
                    Column.of("direction", "text", row -> row.direction),
                    Column.of("position", "integer", row -> row.position),
                    Column.of("page_id", "text", row -> row.pageId),
                    Column.of("page_label", "text", row -> row.pageLabel),
                    Column.of("title", "text", row -> row.title)));

    static final TableInsert<BlockEntity> BLOCKS = new TableInsert<>(
            "block",
            List.of(
                    Column.of("page_id", "text", row -> row.pageId),
                    Column.of("position", "integer", row -> row.position),
                    Column.of("start_offset", "integer", row -> row.startOffset),
                    Column.of("end_offset", "integer", row -> row.endOffset),
                    Column.of("role", "text", row -> row.role.json()),
                    Column.of("article_position", "integer", row -> row.articlePosition)));

    private final List<Column<R>> columns;
    private final String sql;

    private TableInsert(String table, List<Column<R>> columns) {
        this.columns = columns;
        this.sql = "insert into " + table + " (" + each(Column::name) + ") select "
                + each(column -> "cast(" + column.name() + " as " + column.type() + ")") + " from unnest("
                + each(column -> "cast(? as " + column.sent() + "[])") + ") as sent (" + each(Column::name) + ")";
    }

    /** @throws SQLException when the database refuses; none of the rows is there then */
    void write(Connection connection, List<R> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.size(); i++) {
                Column<R> column = columns.get(i);
                Object[] values = rows.stream().map(column.value()).toArray();
                statement.setArray(i + 1, connection.createArrayOf(column.sent(), values));
            }
            statement.executeUpdate();
        }
    }

    private String each(Function<Column<R>, String> part) {
        return columns.stream().map(part).collect(Collectors.joining(", "));
    }

    private static String json(Object value) {
        try {
            return value == null ? null : Json.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a value that is no JSON", e);
        }
    }

    private static String integers(int[] values) {
        if (values == null) {
            return null;
        }
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : ",").append(values[i]);
        }
        return text.append('}').toString();
    }
}
