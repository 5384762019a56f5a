package banmian.segmenter.result;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An article of a page, each part in a field of its own.
 *
 * @param position place in the order of the page, from 1
 * @param rubric 栏目, kicker 引题, headline 主题, deck 副题: null where the article has none; pieces on several lines
 *     are joined
 * @param paragraphs body, crossheads, captions and so on, in order
 * @param spans the stretches of the page it covers
 * @param confidence from 0 to 1
 * @param boundary where it begins
 * @param doubts what a person should look at, the gravest first; empty where nothing is doubtful
 */
public record SegmentedArticle(
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
        Boundary boundary,
        List<Doubt> doubts) {
    public SegmentedArticle {
        requireNonNull(kind, "kind");
        bylines = List.copyOf(bylines);
        paragraphs = List.copyOf(paragraphs);
        jump = jump == null ? Jump.NONE : jump;
        spans = List.copyOf(spans);
        requireNonNull(boundary, "boundary");
        doubts = List.copyOf(doubts);
    }

    /** Codes of the doubts. */
    public List<String> review() {
        return doubts.stream().map(Doubt::code).toList();
    }
}
