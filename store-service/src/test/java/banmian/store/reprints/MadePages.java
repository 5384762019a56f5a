package banmian.store.reprints;

import banmian.contracts.event.Article;
import banmian.contracts.event.ArticleKind;
import banmian.contracts.event.Jump;
import banmian.contracts.event.PageParsed;
import banmian.contracts.event.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Events with articles of given paragraphs. */
final class MadePages {
    private MadePages() {}

    /** A page with one article, whose id is that of the page and {@code -1}. */
    static PageParsed page(String id, String newspaper, LocalDate day, String headline, List<String> paragraphs) {
        return pageOf(id, newspaper, day, "01", List.of(article(id + "-1", 1, headline, paragraphs)));
    }

    static PageParsed pageOf(String id, String newspaper, LocalDate day, String label, List<Article> articles) {
        String text = articles.toString();
        return new PageParsed(
                id,
                newspaper,
                day,
                label,
                null,
                "1.0.0",
                new ArrayList<>(articles),
                List.of(),
                List.of(),
                text,
                new Provenance("UTF-8", String.format("%064x", text.hashCode()), Instant.now(), null, Map.of()));
    }

    static Article article(String id, int position, String headline, List<String> paragraphs) {
        return new Article(
                id,
                position,
                ArticleKind.ARTICLE,
                null,
                null,
                headline,
                null,
                List.of(),
                null,
                MadePrinting.asParagraphs(paragraphs),
                Jump.NONE,
                List.of(),
                1,
                List.of());
    }
}
