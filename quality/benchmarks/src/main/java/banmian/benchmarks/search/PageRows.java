package banmian.benchmarks.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A page with its articles, read out of one database to be written to another. */
record PageRows(String id, String newspaper, String issueDate, String sortKey, List<Article> articles) {
    record Article(String id, int position, String headline, String paragraphs, String searchText, String sortKey) {}

    static final String PAGES = """
            insert into page (id, page_label, revision, sha256, last_received_at, parser, warnings, metadata_from, sort_key)
            select id, newspaper, 1, '', now(), '1.0.0', '[]', '{}', sort_key
            from unnest(?::text[], ?::text[], ?::text[]) as t (id, newspaper, sort_key)""";

    private static final String INSERT_ARTICLES = """
            insert into article (id, page_id, position, kind, headline, paragraphs, spans, confidence, review, search_text,
              sort_key%s)
            select id, page_id, position, 'article', headline, paragraphs, '[]', 1, '[]', search_text, sort_key%s
            from unnest(?::text[], ?::text[], ?::int[], ?::text[], ?::jsonb[], ?::text[], ?::text[]%s)
              as t (id, page_id, position, headline, paragraphs, search_text, sort_key%s)
            on conflict (id) do update set headline = excluded.headline""";

    static final String ARTICLES = INSERT_ARTICLES.formatted("", "", "", "");

    /** Positions and all, as a search for phrases needs them. */
    static final String ARTICLES_WITH_PAIRS =
            INSERT_ARTICLES.formatted(", pairs", ", to_tsvector('simple', pairs)", ", ?::text[]", ", pairs");

    static List<PageRows> read(Connection connection, int articles) throws SQLException {
        Map<String, PageRows> pages = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                select p.id, p.newspaper, p.issue_date::text, p.sort_key, a.id, a.position, a.headline, a.paragraphs,
                  a.search_text, a.sort_key
                from article a join page p on p.id = a.page_id order by p.id, a.position limit ?""")) {
            statement.setInt(1, articles);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    PageRows page = pages.get(row.getString(1));
                    if (page == null) {
                        page = new PageRows(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                new ArrayList<>());
                        pages.put(page.id(), page);
                    }
                    page.articles()
                            .add(new Article(
                                    row.getString(5),
                                    row.getInt(6),
                                    row.getString(7),
                                    row.getString(8),
                                    row.getString(9),
                                    row.getString(10)));
                }
            }
        }
        return List.copyOf(pages.values());
    }

    static void insertPages(PreparedStatement statement, List<PageRows> pages) throws SQLException {
        set(statement, 1, pages, PageRows::id);
        set(statement, 2, pages, PageRows::newspaper);
        set(statement, 3, pages, PageRows::sortKey);
        statement.executeUpdate();
    }

    static void insertArticles(PreparedStatement statement, List<PageRows> pages, boolean withPairs)
            throws SQLException {
        List<String> pageIds = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        for (PageRows page : pages) {
            for (Article article : page.articles()) {
                pageIds.add(page.id());
                articles.add(article);
            }
        }
        set(statement, 1, articles, Article::id);
        set(statement, 2, pageIds, Function.identity());
        statement.setArray(
                3,
                statement
                        .getConnection()
                        .createArrayOf(
                                "int", articles.stream().map(Article::position).toArray()));
        set(statement, 4, articles, Article::headline);
        set(statement, 5, articles, Article::paragraphs);
        set(statement, 6, articles, Article::searchText);
        set(statement, 7, articles, Article::sortKey);
        if (withPairs) {
            set(statement, 8, articles, article -> pairs(article.searchText()));
        }
        statement.executeUpdate();
    }

    private static <T> void set(PreparedStatement statement, int parameter, List<T> rows, Function<T, String> value)
            throws SQLException {
        statement.setArray(
                parameter,
                statement
                        .getConnection()
                        .createArrayOf("text", rows.stream().map(value).toArray()));
    }

    /** Every two neighbouring characters, divided by blanks. */
    private static String pairs(String text) {
        StringBuilder pairs = new StringBuilder(3 * text.length());
        for (int i = 0; i + 2 <= text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) && Character.isLetterOrDigit(text.charAt(i + 1))) {
                pairs.append(text, i, i + 2).append(' ');
            }
        }
        return pairs.toString();
    }
}
