package banmian.store.query;

import static java.util.stream.Collectors.toMap;

import banmian.contracts.event.Provenance;
import banmian.store.persistence.ArticleEntity;
import banmian.store.persistence.PageEntity;
import banmian.store.persistence.PageRevisionEntity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers questions about pages. */
@ApplicationScoped
public class PageReader {
    private static final String ARTICLE_COUNTS =
            "select a.pageId, count(*) from ArticleEntity a where any_of(a.pageId, :ids) group by a.pageId";

    private record ArticleCount(String pageId, long articles) {}

    private final Reading reading;
    private final ArticleParts parts;

    PageReader(Reading reading, ArticleParts parts) {
        this.reading = reading;
        this.parts = parts;
    }

    /** The pages that match, from the newest issue on. */
    public Listing<PageSummary> find(PageFilter filter, Slice slice) {
        return reading.within(() -> {
            Conditions matching = new Conditions().andPage("p", filter);
            Conditions further = matching.copy().and("p.sortKey > :after", "after", slice.after());
            return Listing.of(
                    reading.list(
                            "from PageEntity p" + further.where() + " order by p.sortKey",
                            PageEntity.class,
                            further,
                            slice.rows()),
                    slice,
                    page -> page.sortKey,
                    this::summaries,
                    reading.count("select count(*) from PageEntity p" + matching.where(), matching));
        });
    }

    /** Pages that stand in no issue, as their newspaper or date is not known. */
    public Listing<PageSummary> unplaced(Slice slice) {
        return reading.within(() -> {
            Conditions further = new Conditions().and("p.sortKey > :after", "after", slice.after());
            String unplaced = "from PageEntity p where (p.newspaper is null or p.issueDate is null)";
            return Listing.of(
                    reading.list(
                            unplaced + further.where().replace(" where ", " and ") + " order by p.sortKey",
                            PageEntity.class,
                            further,
                            slice.rows()),
                    slice,
                    page -> page.sortKey,
                    this::summaries,
                    reading.count("select count(*) " + unplaced, new Conditions()));
        });
    }

    /** The page with that id; empty where there is none. */
    public Optional<PageView> byId(String id) {
        return reading.within(() -> PageEntity.<PageEntity>findByIdOptional(id).map(this::view));
    }

    private List<PageSummary> summaries(List<PageEntity> pages) {
        List<String> ids = pages.stream().map(page -> page.id).toList();
        Conditions those = new Conditions().and("", "ids", ids);
        Map<String, Long> articles = reading.list(ARTICLE_COUNTS, ArticleCount.class, those, ids.size()).stream()
                .collect(toMap(ArticleCount::pageId, ArticleCount::articles));
        return pages.stream()
                .map(page -> PageSummary.of(page, articles.getOrDefault(page.id, 0L)))
                .toList();
    }

    private PageView view(PageEntity page) {
        PageRevisionEntity revision = PageRevisionEntity.findById(new PageRevisionEntity.Key(page.id, page.revision));
        return new PageView(
                page.id,
                page.newspaper,
                page.issueDate,
                page.pageLabel,
                page.pageName,
                page.parser,
                parts.assemble(ArticleEntity.list("pageId = ?1 order by position", page.id)),
                parts.blocks(page.id),
                page.warnings,
                revision.text,
                new Provenance(
                        revision.charset, revision.sha256, revision.receivedAt, revision.sourceUri, page.metadataFrom),
                page.revision);
    }
}
