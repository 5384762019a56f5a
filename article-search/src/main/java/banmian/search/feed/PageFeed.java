package banmian.search.feed;

import banmian.contracts.codec.Json;
import banmian.contracts.event.Paragraph;
import banmian.search.index.IndexedArticle;
import banmian.search.index.IndexedPage;
import banmian.search.query.SearchField;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * What the index is fed from: pages as the database has them, and which of them are new. Every answer is of one
 * statement, so that a page is read whole, whoever replaces it meanwhile.
 */
public final class PageFeed {
    /** A page, and the transaction that wrote it. */
    record Written(String pageId, long transaction) {}

    private static final String SOURCE = """
            select system_identifier || '/' || (select oid from pg_database where datname = current_database())
            from pg_control_system()""";

    /** Transactions with smaller numbers are over; others may not be. */
    private static final String HORIZON = "select pg_snapshot_xmin(pg_current_snapshot())::text";

    private static final String COUNT = "select count(*) from page";

    private static final String AFTER = "select id from page where id > ? order by id limit ?";

    /** Ordered by the column, not by its text of the same name: 9999 comes before 10000. */
    private static final String WRITTEN = """
            select id, written_by::text from page
            where (written_by, id) > (?::xid8, ?) order by page.written_by, page.id limit ?""";

    /** Pages of a restored database may carry numbers of transactions that this one has yet to come to. */
    private static final String ADOPT = """
            update page set written_by = pg_current_xact_id()
            where written_by >= pg_snapshot_xmax(pg_current_snapshot())""";

    private static final String PAGES = """
            select p.id, p.newspaper, p.issue_date, p.page_label, p.page_name, a.id, a.sort_key, a.kind, a.rubric, a.kicker,
              a.headline, a.deck, a.paragraphs,
              (select array_agg(b.name order by b.position) from byline b where b.article_id = a.id)
            from page p left join article a on a.page_id = p.id
            where p.id = any (?) order by p.id, a.position""";

    private static final TypeReference<List<Paragraph>> PARAGRAPHS = new TypeReference<>() {};

    private final DataSource database;

    public PageFeed(DataSource database) {
        this.database = database;
    }

    /** Which database it is, among all that there are. */
    public String source() throws SQLException {
        return one(SOURCE);
    }

    /** The number of a transaction: all with smaller ones are over, and what they wrote can be read. */
    public long horizon() throws SQLException {
        return Long.parseUnsignedLong(one(HORIZON));
    }

    /** How many pages there are. */
    public long count() throws SQLException {
        return Long.parseLong(one(COUNT));
    }

    /** Makes pages of a restored database known to {@link #written}; without any it costs nothing. */
    public int adoptRestored() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADOPT)) {
            return statement.executeUpdate();
        }
    }

    /** Ids of pages in their order. */
    public List<String> after(String pageId, int atMost) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(AFTER)) {
            statement.setString(1, pageId);
            statement.setInt(2, atMost);
            List<String> ids = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        }
    }

    /** Pages in the order of the transactions that wrote them, then of their ids. */
    List<Written> written(Written after, int atMost) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(WRITTEN)) {
            statement.setString(1, Long.toUnsignedString(after.transaction()));
            statement.setString(2, after.pageId());
            statement.setInt(3, atMost);
            List<Written> pages = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    pages.add(new Written(rows.getString(1), Long.parseUnsignedLong(rows.getString(2))));
                }
            }
            return pages;
        }
    }

    /** The pages with their articles; those that are gone are left out. */
    public List<IndexedPage> pages(Collection<String> ids) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(PAGES)) {
            statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
            Map<String, IndexedPage> pages = new LinkedHashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    add(row, pages);
                }
            }
            return List.copyOf(pages.values());
        }
    }

    private static void add(ResultSet row, Map<String, IndexedPage> pages) throws SQLException {
        String id = row.getString(1);
        IndexedPage page = pages.get(id);
        if (page == null) {
            page = new IndexedPage(
                    id,
                    row.getString(2),
                    row.getObject(3, LocalDate.class),
                    row.getString(4),
                    row.getString(5),
                    new ArrayList<>());
            pages.put(id, page);
        }
        if (row.getString(6) != null) {
            page.articles().add(article(row));
        }
    }

    private static IndexedArticle article(ResultSet row) throws SQLException {
        List<String> texts = new ArrayList<>();
        List<String> captions = new ArrayList<>();
        for (Paragraph paragraph : paragraphs(row.getString(13))) {
            (SearchedParts.field(paragraph.role()) == SearchField.CAPTION ? captions : texts).add(paragraph.text());
        }
        return new IndexedArticle(
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                texts,
                captions,
                names(row.getArray(14)));
    }

    private static List<Paragraph> paragraphs(String json) {
        try {
            return Json.mapper().readValue(json, PARAGRAPHS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column has paragraphs that cannot be read", e);
        }
    }

    private static List<String> names(Array column) throws SQLException {
        return column == null ? List.of() : List.of((String[]) column.getArray());
    }

    private String one(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
