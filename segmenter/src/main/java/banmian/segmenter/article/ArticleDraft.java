package banmian.segmenter.article;

import banmian.segmenter.result.BlockRole;
import java.util.List;

/** The pieces of one article, in the order of the page. */
public record ArticleDraft(List<Piece> pieces) {
    public ArticleDraft {
        pieces = List.copyOf(pieces);
    }

    public List<Piece> of(BlockRole role) {
        return pieces.stream().filter(piece -> piece.role() == role).toList();
    }

    public boolean has(BlockRole role) {
        return pieces.stream().anyMatch(piece -> piece.role() == role);
    }
}
