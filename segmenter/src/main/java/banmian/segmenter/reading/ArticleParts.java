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
 * @param opening the paragraph of running text that the news begins with
 */
public record ArticleParts(ArticleDraft draft, List<Passage> paragraphs, Optional<Opening> opening) {
    /** What stands out of a speech or a report is printed above its first sentence, in no more paragraphs than these. */
    private static final int MOST_HIGHLIGHTS = 5;

    public ArticleParts(ArticleDraft draft, List<Passage> paragraphs) {
        this(draft, paragraphs, openingOf(paragraphs));
    }

    /**
     * The paragraph that the news begins with.
     *
     * @param dateline the one it opens with
     */
    record Opening(Passage paragraph, Optional<DatelinePhrase> dateline) {}

    /** Each line that is a byline, on its own. */
    List<Passage> bylineLines() {
        List<Passage> lines = new ArrayList<>();
        for (Piece piece : draft.of(BlockRole.BYLINE)) {
            lines.add(new Passage(BlockRole.BYLINE, List.of(piece)));
        }
        return lines;
    }

    /** The first one of running text, unless one soon after it opens with 新华社云溪8月3日电 and it does with no dateline. */
    private static Optional<Opening> openingOf(List<Passage> paragraphs) {
        Opening first = null;
        int seen = 0;
        for (int i = 0; i < paragraphs.size() && seen <= MOST_HIGHLIGHTS; i++) {
            Passage paragraph = paragraphs.get(i);
            if (paragraph.role() != BlockRole.BODY) {
                continue;
            }
            Opening opening = new Opening(paragraph, DatelinePhrase.opening(paragraph.text()));
            boolean isFirst = first == null;
            if (opening.dateline()
                    .filter(dateline -> isFirst || dateline.day() > 0)
                    .isPresent()) {
                return Optional.of(opening);
            }
            first = isFirst ? opening : first;
            seen++;
        }
        return Optional.ofNullable(first);
    }

    /** The last paragraph, whatever its role. */
    Optional<Passage> closing() {
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(paragraphs.get(paragraphs.size() - 1));
    }
}
