package banmian.store.query;

import banmian.contracts.event.Article;
import banmian.contracts.event.ArticleKind;
import banmian.contracts.event.Byline;
import banmian.contracts.event.BylineRole;
import banmian.contracts.event.Dateline;
import banmian.contracts.event.Span;
import banmian.store.continuation.Continuation;
import banmian.store.continuation.Part;
import banmian.store.continuation.WholeText;
import banmian.store.persistence.PageEntity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article with all its parts, as if it stood on one page. */
@Schema(
        description =
                "An article with all its parts, over all its pages. Spans count on the page of the part they name")
public record WholeArticle(
        @Schema(description = "Id of the first part") String id,
        @Schema(nullable = true, examples = "衡阳日报") String newspaper,
        @Schema(nullable = true, examples = "2021-07-19") LocalDate issueDate,

        @Schema(description = "Labels of its pages, in the order in which they are read")
        List<String> pageLabels,

        ArticleKind kind,
        @Schema(nullable = true) String rubric,
        @Schema(nullable = true) String kicker,
        @Schema(nullable = true, examples = "新桥通车") String headline,
        @Schema(nullable = true) String deck,

        @Schema(description = "Of all parts; who is named in several stands here once")
        List<WholeByline> bylines,

        @Schema(nullable = true) Dateline dateline,

        @Schema(description = "Of all parts; one that a break has cut is whole again")
        List<WholeText.Whole> paragraphs,

        @Schema(nullable = true, description = "Null where the article stands on one page")
        ContinuationView continuation) {

    /** A byline and the part that has it. */
    @Schema(description = "A byline and the part that has it")
    public record WholeByline(
            String name,
            BylineRole role,
            @Schema(nullable = true) String affiliation,
            String articleId,
            Span span) {}

    /**
     * Puts the parts together.
     *
     * @param page of any of them
     * @param continuation null where {@code alone} is the whole article
     */
    static WholeArticle of(PageEntity page, Part alone, Continuation continuation) {
        List<Part> parts = continuation == null ? List.of(alone) : continuation.parts();
        Article first = parts.get(0).article();
        return new WholeArticle(
                first.id(),
                page.newspaper,
                page.issueDate,
                parts.stream().map(Part::pageLabel).filter(Objects::nonNull).toList(),
                first.kind(),
                firstOf(parts, Article::rubric),
                firstOf(parts, Article::kicker),
                firstOf(parts, Article::headline),
                firstOf(parts, Article::deck),
                bylines(parts),
                firstOf(parts, Article::dateline),
                WholeText.of(parts),
                ContinuationView.of(continuation));
    }

    private static <T> T firstOf(List<Part> parts, Function<Article, T> field) {
        return parts.stream()
                .map(part -> field.apply(part.article()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<WholeByline> bylines(List<Part> parts) {
        record Person(String name, BylineRole role) {}
        Set<Person> seen = new HashSet<>();
        List<WholeByline> bylines = new ArrayList<>();
        for (Part part : parts) {
            for (Byline byline : part.article().bylines()) {
                if (seen.add(new Person(byline.name(), byline.role()))) {
                    bylines.add(new WholeByline(
                            byline.name(), byline.role(), byline.affiliation(), part.id(), byline.span()));
                }
            }
        }
        return bylines;
    }
}
