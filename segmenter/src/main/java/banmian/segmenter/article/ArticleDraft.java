package banmian.segmenter.article;

import banmian.segmenter.result.BlockRole;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The pieces of one article, in the order of the page. */
public final class ArticleDraft {
    private final List<Piece> pieces;
    private final Map<BlockRole, List<Piece>> byRole = new EnumMap<>(BlockRole.class);

    public ArticleDraft(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        for (Piece piece : pieces) {
            byRole.computeIfAbsent(piece.role(), role -> new ArrayList<>()).add(piece);
        }
    }

    public List<Piece> pieces() {
        return pieces;
    }

    public List<Piece> of(BlockRole role) {
        return byRole.getOrDefault(role, List.of());
    }

    public boolean has(BlockRole role) {
        return byRole.containsKey(role);
    }
}
