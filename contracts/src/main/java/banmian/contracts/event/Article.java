package banmian.contracts.event;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An article of a page, each part in a field of its own.
 *
 * @param id the same whenever the same page is parsed again
 * @param position place in the order of the page, from 1
 * @param rubric 栏目, kicker 引题, headline 主题, deck 副题: null where the article has none; pieces on several lines
 *     are joined
 * @param paragraphs body, crossheads, captions and so on, in order
 * @param spans the stretches of the page it covers
 * @param confidence from 0 to 1, calibrated: of the articles with .9, nine of ten are right
 * @param review codes of what a person should look at; empty where nothing is doubtful
 * @param boundary where it begins; null where its parser gave no reasons yet (before 1.2.0)
 * @param doubts one for each of {@code review}, in the same order; empty where its parser gave no reasons yet
 */
public record Article(
        String id,
        int position,
        ArticleKind kind,
        String rubric,
        String kicker,
        String headline,
        String deck,
        List<Byline> bylines,
        Dateline dateline,
        List<Paragraph> paragraphs,
        Jump jump,
        List<Span> spans,
        double confidence,
        List<String> review,
        Boundary boundary,
        List<Doubt> doubts) {
    public Article {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        bylines = List.copyOf(bylines);
        paragraphs = List.copyOf(paragraphs);
        jump = jump == null ? Jump.NONE : jump;
        spans = List.copyOf(spans);
        review = List.copyOf(review);
        doubts = doubts == null ? List.of() : List.copyOf(doubts);
    }

    /** An article as parsers gave it before they gave reasons. */
    public Article(
            String id,
            int position,
            ArticleKind kind,
            String rubric,
            String kicker,
            String headline,
            String deck,
            List<Byline> bylines,
            Dateline dateline,
            List<Paragraph> paragraphs,
            Jump jump,
            List<Span> spans,
            double confidence,
            List<String> review) {
        this(
                id,
                position,
                kind,
                rubric,
                kicker,
                headline,
                deck,
                bylines,
                dateline,
                paragraphs,
                jump,
                spans,
                confidence,
                review,
                null,
                List.of());
    }
}
