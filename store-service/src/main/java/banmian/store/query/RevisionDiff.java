package banmian.store.query;

import banmian.contracts.event.Article;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is different between two revisions of a page. Articles are the same where their ids are. */
@Schema(description = "What is different between two revisions of a page")
public record RevisionDiff(
        String pageId,
        RevisionSummary from,
        RevisionSummary to,

        @Schema(description = "Fields of the page itself; `text` without its value: both revisions have it")
        List<FieldChange> page,

        @Schema(description = "Articles that only the later revision has")
        List<Article> added,

        @Schema(description = "Articles that only the earlier revision has")
        List<Article> removed,

        @Schema(description = "Articles that both have, with what is different")
        List<ChangedArticle> changed,

        @Schema(description = "How many articles are the same")
        int unchanged) {

    /** An article that is not the same in both revisions. */
    @Schema(description = "An article that is not the same in both revisions")
    public record ChangedArticle(
            String id,

            @Schema(description = "In the later revision", nullable = true, examples = "秦国文看望慰问部分老同志")
            String headline,

            List<FieldChange> fields) {}

    /** Two revisions of one page compared; both have their articles. */
    public static RevisionDiff between(RevisionView from, RevisionView to) {
        Map<String, Article> before = byId(from);
        Map<String, Article> after = byId(to);
        List<ChangedArticle> changed = after.values().stream()
                .filter(article -> before.containsKey(article.id()))
                .map(article -> changes(before.get(article.id()), article))
                .filter(change -> !change.fields().isEmpty())
                .toList();
        List<Article> added = without(after, before);
        return new RevisionDiff(
                from.pageId(),
                from.summary(),
                to.summary(),
                FieldChange.ofPages(from, to),
                added,
                without(before, after),
                changed,
                after.size() - added.size() - changed.size());
    }

    private static ChangedArticle changes(Article before, Article after) {
        return new ChangedArticle(after.id(), after.headline(), FieldChange.ofArticles(before, after));
    }

    private static List<Article> without(Map<String, Article> some, Map<String, Article> others) {
        return some.values().stream()
                .filter(article -> !others.containsKey(article.id()))
                .toList();
    }

    private static Map<String, Article> byId(RevisionView revision) {
        return revision.articles().stream()
                .collect(Collectors.toMap(
                        Article::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }
}
