package banmian.store.query;

import banmian.search.query.SearchQuery;
import banmian.search.snippet.Snippets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a list of articles: a {@link Listing} that also says how sure its numbers are. */
@Schema(description = "A part of a list of articles")
public record ArticleListing(
        List<FoundArticle> items,

        @Schema(description = "Value of `cursor` for the next part; null at the end", nullable = true)
        String next,

        @Schema(description = "Number of articles in all parts")
        long total,

        @Schema(description = "Whether `total` is counted; from 10,000 on it may be estimated")
        boolean totalExact,

        @Schema(
                description = "Whether all that is stored was searched; false while the search index is being built,"
                        + " or behind: then what is missing will be found later")
        boolean complete)
        implements Continued {

    static ArticleListing of(Listing<ArticleView> part, SearchQuery query, ArticleSearch.Hits hits) {
        return new ArticleListing(found(part.items(), query), part.next(), part.total(), hits.exact(), hits.complete());
    }

    private static List<FoundArticle> found(List<ArticleView> articles, SearchQuery query) {
        if (query == null) {
            return articles.stream()
                    .map(article -> new FoundArticle(article, null))
                    .toList();
        }
        Snippets snippets = new Snippets(query);
        return articles.stream()
                .map(article -> new FoundArticle(
                        article,
                        snippets.of(ArticlePassages.of(article.article())).stream()
                                .map(SnippetView::of)
                                .toList()))
                .toList();
    }
}
