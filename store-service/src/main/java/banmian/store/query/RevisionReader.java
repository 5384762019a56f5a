package banmian.store.query;

import banmian.store.persistence.ArticleEntity;
import banmian.store.persistence.PageContent;
import banmian.store.persistence.PageEntity;
import banmian.store.persistence.PageRevisionEntity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Answers what a page was before. */
@ApplicationScoped
public class RevisionReader {
    private static final String SUMMARIES = """
            select r.revision, r.cause, r.parser, r.sha256, r.receivedAt, r.storedAt, r.sourceUri
            from PageRevisionEntity r""";

    /** A revision without a text of its own has that of the next one that has. */
    private static final String TEXT =
            "select r.text from PageRevisionEntity r where r.pageId = :pageId and r.revision >= :revision"
                    + " and r.text is not null order by r.revision";

    private final Reading reading;
    private final ArticleParts parts;

    RevisionReader(Reading reading, ArticleParts parts) {
        this.reading = reading;
        this.parts = parts;
    }

    /** The revisions of a page, the newest first; empty where there is no page with that id. */
    public Optional<Listing<RevisionSummary>> find(String pageId, Slice slice) {
        return reading.within(() -> {
            Conditions matching = new Conditions().and("r.pageId = :pageId", "pageId", pageId);
            Integer after = slice.after() == null ? null : Integer.valueOf(slice.after());
            Conditions further = matching.copy().and("r.revision < :after", "after", after);
            long total = reading.count("select count(*) from PageRevisionEntity r" + matching.where(), matching);
            return total == 0
                    ? Optional.empty()
                    : Optional.of(Listing.of(
                            reading.list(
                                    SUMMARIES + further.where() + " order by r.revision desc",
                                    RevisionSummary.class,
                                    further,
                                    slice.rows()),
                            slice,
                            revision -> Integer.toString(revision.revision()),
                            UnaryOperator.identity(),
                            total));
        });
    }

    /** The number of a page's newest revision; empty where there is no page with that id. */
    public Optional<Integer> newest(String pageId) {
        return reading.within(
                () -> PageEntity.<PageEntity>findByIdOptional(pageId).map(page -> page.revision));
    }

    /** A revision of a page; empty where there is none with that number. */
    public Optional<RevisionView> get(String pageId, int revision) {
        return reading.within(() -> PageRevisionEntity.<PageRevisionEntity>findByIdOptional(
                        new PageRevisionEntity.Key(pageId, revision))
                .map(this::view));
    }

    private RevisionView view(PageRevisionEntity row) {
        PageEntity page = PageEntity.findById(row.pageId);
        PageContent content = page.revision == row.revision ? contentOf(page) : row.content;
        Conditions place = new Conditions().and("", "pageId", row.pageId).and("", "revision", row.revision);
        String text = reading.list(TEXT, String.class, place, 1).get(0);
        return RevisionView.of(row.pageId, summary(row), content, text);
    }

    private PageContent contentOf(PageEntity page) {
        return new PageContent(
                page.newspaper,
                page.issueDate,
                page.pageLabel,
                page.pageName,
                parts.assemble(ArticleEntity.list("pageId = ?1 order by position", page.id)),
                parts.blocks(page.id),
                page.warnings);
    }

    private static RevisionSummary summary(PageRevisionEntity row) {
        return new RevisionSummary(
                row.revision, row.cause, row.parser, row.sha256, row.receivedAt, row.storedAt, row.sourceUri);
    }
}
