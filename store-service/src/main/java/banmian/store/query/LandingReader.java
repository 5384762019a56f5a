package banmian.store.query;

import banmian.store.persistence.LandedPages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Reads articles in the order in which they land, whichever instance of the service stored them. */
@ApplicationScoped
public class LandingReader {
    /** An article, and the place behind it. */
    public record Landed(Landing place, ArchivedArticle article) {}

    /**
     * What has landed.
     *
     * @param upTo the place up to which all that matches is in {@code articles}
     */
    public record News(List<Landed> articles, Landing upTo) {}

    /** So few are in memory for each reader at a time. */
    private static final int PAGES = 2;

    private static final int ARTICLES = 1_000;

    private final Reading reading;
    private final LandedPages pages;
    private final ArchiveReader archive;
    private final ArticleSearch search;

    LandingReader(Reading reading, LandedPages pages, ArchiveReader archive, ArticleSearch search) {
        this.reading = reading;
        this.pages = pages;
        this.archive = archive;
        this.search = search;
    }

    /** The place behind all that has landed so far. */
    public Landing now() {
        return reading.within(() -> new Landing(pages.horizon(), "", 0));
    }

    /** The articles that match of the next pages behind a place. */
    public News after(ArticleFilter filter, Landing place) {
        List<Landed> landed = new ArrayList<>();
        Landing upTo = place;
        for (LandedPages.Page page : next(filter, place)) {
            int behind = page.transaction() == place.transaction() && page.id().equals(place.pageId())
                    ? place.position()
                    : 0;
            for (ArchivedArticle article : articles(filter, page.id())) {
                int position = article.article().position();
                if (position > behind) {
                    landed.add(new Landed(new Landing(page.transaction(), page.id(), position), article));
                }
            }
            upTo = new Landing(page.transaction(), page.id(), 999_999_999);
        }
        return new News(landed, upTo);
    }

    /** Those that are searched already: what is asked in words is found a moment after it landed. */
    private List<LandedPages.Page> next(ArticleFilter filter, Landing place) {
        long readTo = search.readTo(filter);
        return reading.within(() -> pages.after(place.transaction(), place.pageId(), PAGES)).stream()
                .filter(page -> page.transaction() < readTo)
                .toList();
    }

    private List<ArchivedArticle> articles(ArticleFilter filter, String pageId) {
        List<ArchivedArticle> articles = new ArrayList<>();
        if (filter.pageId() == null || filter.pageId().equals(pageId)) {
            String place = null;
            do {
                ArchiveReader.Part part = archive.after(filter.ofPage(pageId), place, ARTICLES);
                articles.addAll(part.articles());
                place = part.last();
            } while (place != null);
        }
        return articles;
    }
}
