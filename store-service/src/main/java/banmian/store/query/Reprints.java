package banmian.store.query;

import banmian.store.persistence.ArticleEntity;
import banmian.store.persistence.PageEntity;
import banmian.store.reprints.Body;
import banmian.store.reprints.Comparison;
import banmian.store.reprints.Passage;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where else an article's text is printed. */
@Schema(description = "Where else an article's text is printed")
public record Reprints(
        String articleId,

        @Schema(description = "Letters and digits of the article's text", examples = "640")
        int letters,

        @Schema(
                enumeration = {"compared", "too-short", "not-yet"},
                description = "`too-short`: texts of less than 40 letters are not compared; `not-yet`: the article was"
                        + " stored by an earlier version and is still to be prepared")
        String state,

        @Schema(description = "Number of other printings", examples = "9")
        int total,

        @Schema(description = "The other printings, the earliest issue first; at most 100")
        List<Reprint> items) {

    /** Another printing. */
    @Schema(description = "Another printing of the text, whole or in part")
    public record Reprint(
            String articleId,
            String pageId,
            @Schema(nullable = true, examples = "江城晚报") String newspaper,

            @Schema(nullable = true, examples = "2023-05-13")
            LocalDate issueDate,

            @Schema(nullable = true, examples = "A05") String pageLabel,
            @Schema(nullable = true, examples = "新桥通车") String headline,

            @Schema(description = "Letters and digits of its text")
            int letters,

            @Schema(
                    description = "What both texts have, of all that one has: 1 where they are the same",
                    examples = "0.42")
            double jaccard,

            @Schema(
                    description = "What both texts have, of all that the shorter one has: 1 where it is a part of the"
                            + " other",
                    examples = "0.97")
            double containment,

            @Schema(
                    nullable = true,
                    description = "Id of the printing through which it was found; null where it is like the article"
                            + " itself")
            String via,

            @Schema(
                    description = "The common passages: `start` and `end` in the article asked for, `otherStart` and"
                            + " `otherEnd` in this one, each an index in `paragraphs` and an offset in its text")
            List<Passage> passages) {

        static Reprint of(ArticleEntity row, PageEntity page, Comparison comparison, String via) {
            return new Reprint(
                    row.id,
                    page.id,
                    page.newspaper,
                    page.issueDate,
                    page.pageLabel,
                    row.headline,
                    comparison.letters(),
                    rounded(comparison.likeness().jaccard()),
                    rounded(comparison.likeness().containment()),
                    via,
                    comparison.passages());
        }

        private static double rounded(double value) {
            return Math.round(value * 1000) / 1000.0;
        }
    }

    /** @param sketch null where it is not made yet */
    static Reprints of(String articleId, int letters, int[] sketch, List<Reprint> printings, int most) {
        String state = letters < Body.SHORTEST ? "too-short" : sketch == null ? "not-yet" : "compared";
        return new Reprints(
                articleId, letters, state, printings.size(), printings.subList(0, Math.min(most, printings.size())));
    }
}
