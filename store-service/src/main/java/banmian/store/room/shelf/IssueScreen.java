package banmian.store.room.shelf;

import banmian.store.query.Headline;
import banmian.store.query.IssueNeighbours;
import banmian.store.query.PageSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the view of an issue shows.
 *
 * @param pages in order
 * @param headlines by page id
 */
public record IssueScreen(
        String newspaper,
        LocalDate date,
        IssueNeighbours neighbours,
        List<PageSummary> pages,
        Map<String, List<Headline>> headlines) {
    private static final int SHOWN = 6;

    public long pageCount() {
        return pages.size();
    }

    public long articles() {
        return pages.stream().mapToLong(PageSummary::articles).sum();
    }

    /** The first headlines of a page. */
    public List<Headline> of(PageSummary page) {
        List<Headline> all = headlines.getOrDefault(page.pageId(), List.of());
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    /** How many articles of a page are not among them. */
    public long further(PageSummary page) {
        return page.articles() - of(page).size();
    }
}
