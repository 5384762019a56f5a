package banmian.benchmarks.search;

import banmian.search.feed.Bookmark;
import banmian.search.feed.IndexUpdate;
import banmian.search.feed.PageFeed;
import banmian.search.index.ArticleIndex;
import banmian.search.index.FacetCounts;
import banmian.search.index.FacetField;
import banmian.search.index.Order;
import banmian.search.index.Question;
import banmian.search.query.SearchQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The index that store-service keeps, built from the database as store-service builds it. */
final class IndexContestant implements Contestant {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int MEGABYTES = 64;

    private final DataSource database;
    private final Path folder;
    private final Asked asked;
    private ArticleIndex index;

    IndexContestant(DataSource database, Path folder, Asked asked) {
        this.database = database;
        this.folder = folder;
        this.asked = asked;
    }

    /** What is asked about a text. */
    enum Asked {
        READING("Banmian"),
        RELEVANCE("Banmian, by relevance"),
        FACETS("Banmian, six facets"),
        MONTHS("Banmian, by month");

        private final String label;

        Asked(String label) {
            this.label = label;
        }
    }

    @Override
    public String name() {
        return asked.label;
    }

    /** Common ones are estimated in order of relevance. */
    @Override
    public boolean countsExactly() {
        return asked != Asked.RELEVANCE;
    }

    /** Goes on where it was when the archive was smaller. */
    @Override
    public void build() throws SQLException, IOException {
        PageFeed feed = new PageFeed(database);
        index = ArticleIndex.open(folder, MEGABYTES);
        Bookmark start = Bookmark.read(index.bookmark()).orElse(Bookmark.start(feed.source(), feed.horizon()));
        IndexUpdate update = new IndexUpdate(index, feed, start);
        while (update.advance()) {
            update.commitAfter(Duration.ofSeconds(10));
        }
        update.commit();
    }

    @Override
    public long bytes() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    @Override
    public long ask(String text) throws IOException {
        Question question = new Question(new SearchQuery.Phrase(null, text), null, null, null, Map.of());
        return switch (asked) {
            case READING ->
                index.find(question, Order.READING, null, 20, PATIENCE).total();
            case RELEVANCE ->
                index.find(question, Order.RELEVANCE, null, 20, PATIENCE).total();
            case FACETS ->
                sum(index.count(question, List.of(FacetField.values()), 20, PATIENCE)
                        .get(FacetField.KIND));
            case MONTHS -> sum(index.countDays(question, PATIENCE).by(day -> day.withDayOfMonth(1)));
        };
    }

    /** Every article has one kind, so that they add up to the articles. */
    private static long sum(FacetCounts kinds) {
        return kinds.values().stream().mapToLong(FacetCounts.Value::count).sum();
    }

    /** Every made-up article has a day. */
    private static long sum(Map<LocalDate, Long> months) {
        return months.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
