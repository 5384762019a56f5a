package banmian.segmenter.reading;

import banmian.segmenter.article.ArticleDraft;
import banmian.segmenter.article.Piece;
import banmian.segmenter.phrase.RubricMark;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.result.Span;
import banmian.segmenter.text.Blanks;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The lines above an article's text, each joined from its pieces; null where the article has none.
 *
 * @param rubric without the marks it is set in
 * @param headline without the rubric in brackets behind or before it
 */
public record Fields(String rubric, String kicker, String headline, String deck) {
    public static Fields read(ArticleDraft draft) {
        String rubric = rubric(draft.of(BlockRole.RUBRIC));
        String headline = join(draft.of(BlockRole.HEADLINE));
        Optional<RubricMark.Lead> lead =
                headline == null || rubric != null ? Optional.empty() : RubricMark.lead(headline);
        if (lead.isPresent()) {
            rubric = lead.get().rubric();
            headline = headline.substring(lead.get().end());
        }
        Optional<Span> tail = headline == null || rubric != null ? Optional.empty() : RubricMark.tail(headline);
        if (tail.isPresent()) {
            rubric = tail.get().of(headline);
            headline = headline.substring(0, tail.get().start() - 1).strip();
        }
        return new Fields(rubric, join(draft.of(BlockRole.KICKER)), headline, join(draft.of(BlockRole.DECK)));
    }

    private static String rubric(List<Piece> pieces) {
        return joined(" ", pieces, Fields::inner);
    }

    private static String inner(String line) {
        return Blanks.single(
                RubricMark.line(line).map(span -> span.of(line)).orElseGet(() -> RubricMark.unmarked(line)));
    }

    /** Pieces on several lines become one line without a gap: the line break stands for none. */
    private static String join(List<Piece> pieces) {
        return joined("", pieces, Blanks::single);
    }

    private static String joined(String gap, List<Piece> pieces, UnaryOperator<String> reading) {
        if (pieces.isEmpty()) {
            return null;
        }
        String joined = reading.apply(pieces.get(0).text());
        for (int i = 1; i < pieces.size(); i++) {
            joined = String.join(gap, joined, reading.apply(pieces.get(i).text()));
        }
        return joined.isEmpty() ? null : joined;
    }
}
