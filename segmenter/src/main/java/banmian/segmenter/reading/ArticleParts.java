package banmian.segmenter.reading;

import banmian.segmenter.article.ArticleDraft;
import banmian.segmenter.paragraph.Passage;
import banmian.segmenter.result.BlockRole;
import java.util.List;
import java.util.Optional;

/** An article's pieces and its whole paragraphs: what the rules of this package read. */
public record ArticleParts(ArticleDraft draft, List<Passage> paragraphs) {
    /** Each line that is a byline, on its own. */
    List<Passage> bylineLines() {
        return draft.of(BlockRole.BYLINE).stream()
                .map(piece -> new Passage(BlockRole.BYLINE, List.of(piece)))
                .toList();
    }

    /** The first paragraph of running text. */
    Optional<Passage> opening() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.role() == BlockRole.BODY)
                .findFirst();
    }

    /** The last paragraph, whatever its role. */
    Optional<Passage> closing() {
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(paragraphs.get(paragraphs.size() - 1));
    }
}
