package banmian.store.query;

import banmian.contracts.event.PageReceived;
import banmian.contracts.event.Provenance;
import banmian.store.persistence.PageEntity;
import banmian.store.persistence.PageRevisionEntity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Stored pages as they were before they were parsed, a few at a time in the order of their ids. */
@ApplicationScoped
public class StoredPages {
    private record Row(PageEntity page, PageRevisionEntity revision) {}

    private static final String PAGES = "from PageEntity p";

    private final Reading reading;

    StoredPages(Reading reading) {
        this.reading = reading;
    }

    /** How many match. */
    public long count(ReprocessFilter filter) {
        return reading.within(() -> {
            Conditions matching = filter.conditions();
            return reading.count("select count(*) " + PAGES + matching.where(), matching);
        });
    }

    /**
     * Those that match.
     *
     * @param after the page id after which to begin; empty for the start
     */
    public List<PageReceived> after(ReprocessFilter filter, String after, int atMost) {
        return reading.within(() -> {
            Conditions matching = filter.conditions().and("p.id > :after", "after", after);
            List<Row> rows = reading.list(
                    "select p, r " + PAGES
                            + " join PageRevisionEntity r on r.pageId = p.id and r.revision = p.revision"
                            + matching.where() + " order by p.id",
                    Row.class,
                    matching,
                    atMost);
            return rows.stream().map(StoredPages::page).toList();
        });
    }

    /** Received when its bytes were first: parsing them again makes them no newer. */
    private static PageReceived page(Row row) {
        PageEntity page = row.page();
        PageRevisionEntity revision = row.revision();
        return new PageReceived(
                page.id,
                page.newspaper,
                page.issueDate,
                page.pageLabel,
                page.pageName,
                revision.text,
                new Provenance(
                        revision.charset, revision.sha256, revision.receivedAt, revision.sourceUri, page.metadataFrom),
                page.warnings);
    }
}
