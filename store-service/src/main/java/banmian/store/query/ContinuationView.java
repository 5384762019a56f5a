package banmian.store.query;

import banmian.store.continuation.Continuation;
import banmian.store.continuation.Evidence;
import banmian.store.continuation.Link;
import banmian.store.continuation.OpenEnd;
import banmian.store.continuation.Part;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article over several pages, as the API tells of it. */
@Schema(
        description = "The article over several pages that this is a part of. `linked`: all parts are there; `pending`:"
                + " one is missing and may still come; `dangling`: one is missing and not expected any more")
public record ContinuationView(
        @Schema(enumeration = {"linked", "pending", "dangling"})
        String state,

        @Schema(description = "In the order in which they are read; this article is one of them")
        List<PartView> parts,

        @Schema(description = "Between each part and the next: why they are taken for one article")
        List<LinkView> links,

        @Schema(description = "Jumps whose other part is not there; empty where the state is `linked`")
        List<OpenEndView> open) {

    /** A part. */
    @Schema(description = "A part of an article over several pages")
    public record PartView(
            String articleId,
            String pageId,
            @Schema(nullable = true, examples = "03") String pageLabel,
            @Schema(nullable = true, examples = "新桥通车") String headline) {}

    /** Why two parts are one article. */
    @Schema(description = "Why two parts are taken for one article")
    public record LinkView(
            @Schema(description = "Id of the earlier part") String from,
            @Schema(description = "Id of the later part") String to,

            @Schema(description = "Sum of the points, at most 1; pairs below 0.5 are not linked", examples = "0.93")
            double score,

            List<EvidenceView> evidence) {}

    /** One reason. */
    @Schema(description = "One reason for, or against, two parts being one article")
    public record EvidenceView(
            @Schema(
                    enumeration = {"labels", "name", "headline", "words", "flow"},
                    description = "`labels`: the jumps name each other's pages (1), one does (0.5), the other names a"
                            + " third page (0.4); `name`: a jump names the other's headline; `headline`: the titles"
                            + " are alike; `words`: both have words that others do not have; `flow`: a sentence goes on"
                            + " over the break (1), or the second part begins like a report of its own (-1)")
            String kind,

            @Schema(description = "From -1 to 1") double value,

            @Schema(description = "What it adds to the score")
            double points) {}

    /** A jump that leads to nothing. */
    @Schema(description = "A jump whose other part is not there")
    public record OpenEndView(
            @Schema(description = "The part that has the jump")
            String articleId,

            @Schema(
                    description = "Whether the part after it is missing, or the one before",
                    enumeration = {"after", "before"})
            String missing,

            @Schema(description = "The page that the jump names", examples = "03")
            String pageLabel,

            @Schema(enumeration = {"pending", "dangling"}) String state,

            @Schema(
                    enumeration = {"page-missing", "no-match", "issue-unknown"},
                    description =
                            "`page-missing`: the issue has no such page, so far; `no-match`: the page has no"
                                    + " article that fits; `issue-unknown`: newspaper, date or label of this page are not known")
            String reason) {}

    /** @param continuation null where there is none */
    static ContinuationView of(Continuation continuation) {
        return continuation == null
                ? null
                : new ContinuationView(
                        name(continuation.state()),
                        continuation.parts().stream()
                                .map(ContinuationView::part)
                                .toList(),
                        continuation.links().stream()
                                .map(ContinuationView::link)
                                .toList(),
                        continuation.open().stream().map(ContinuationView::open).toList());
    }

    private static PartView part(Part part) {
        return new PartView(
                part.id(), part.pageId(), part.pageLabel(), part.article().headline());
    }

    private static LinkView link(Link link) {
        return new LinkView(
                link.from().id(),
                link.to().id(),
                link.score(),
                link.evidence().stream().map(ContinuationView::evidence).toList());
    }

    private static EvidenceView evidence(Evidence evidence) {
        return new EvidenceView(name(evidence.kind()), evidence.value(), evidence.points());
    }

    private static OpenEndView open(OpenEnd end) {
        return new OpenEndView(
                end.articleId(),
                end.onward() ? "after" : "before",
                end.pageLabel(),
                name(end.state()),
                name(end.reason()));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
