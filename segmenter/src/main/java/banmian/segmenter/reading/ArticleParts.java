package banmian.segmenter.reading;

import banmian.segmenter.article.ArticleDraft;
import banmian.segmenter.article.Piece;
import banmian.segmenter.paragraph.Passage;
import banmian.segmenter.phrase.DatelinePhrase;
import banmian.segmenter.result.BlockRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article's pieces and its whole paragraphs: what the rules of this package read.
 *
 * @param dateline that with which the first paragraph of running text opens
 */
public record ArticleParts(ArticleDraft draft, List<Passage> paragraphs, Optional<DatelinePhrase> dateline) {
    public ArticleParts(ArticleDraft draft, List<Passage> paragraphs) {
        this(draft, paragraphs, opening(paragraphs).flatMap(opening -> DatelinePhrase.opening(opening.text())));
    }

    /** Each line that is a byline, on its own. */
    List<Passage> bylineLines() {
        List<Passage> lines = new ArrayList<>();
        for (Piece piece : draft.of(BlockRole.BYLINE)) {
            lines.add(new Passage(BlockRole.BYLINE, List.of(piece)));
        }
        return lines;
    }

    /** The first paragraph of running text. */
    Optional<Passage> opening() {
        return opening(paragraphs);
    }

    private static Optional<Passage> opening(List<Passage> paragraphs) {
        for (Passage paragraph : paragraphs) {
            if (paragraph.role() == BlockRole.BODY) {
                return Optional.of(paragraph);
            }
        }
        return Optional.empty();
    }

    /** The last paragraph, whatever its role. */
    Optional<Passage> closing() {
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(paragraphs.get(paragraphs.size() - 1));
    }
}
