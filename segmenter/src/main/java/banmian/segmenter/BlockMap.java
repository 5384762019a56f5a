package banmian.segmenter;

import banmian.segmenter.article.ArticleDraft;
import banmian.segmenter.article.Piece;
import banmian.segmenter.paragraph.Paragraphs;
import banmian.segmenter.paragraph.Passage;
import banmian.segmenter.result.Block;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.result.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says for every piece of the page whose it is; what no article owns is the page's own. */
final class BlockMap {
    private final List<Block> blocks = new ArrayList<>();
    private final BitSet owned = new BitSet();

    /** Adds the pieces of the article at {@code position}. */
    void add(int position, ArticleDraft draft, List<Passage> paragraphs) {
        for (Piece piece : draft.pieces()) {
            owned.set(piece.index());
        }
        for (Passage paragraph : paragraphs) {
            add(position, paragraph);
        }
        for (BlockRole role : BlockRole.values()) {
            if (!Paragraphs.ROLES.contains(role) && draft.has(role)) {
                add(position, new Passage(role, draft.of(role)));
            }
        }
    }

    /** All blocks, in the order of the page. */
    List<Block> blocks(List<Piece> pieces) {
        pieces.stream()
                .filter(piece -> !owned.get(piece.index()))
                .forEach(piece -> blocks.add(new Block(piece.start(), piece.end(), pageRole(piece), null)));
        blocks.sort(Comparator.comparingInt(Block::start));
        return List.copyOf(blocks);
    }

    /** For each article the stretches of the page it covers; those of other articles and of the page divide them. */
    static Map<Integer, List<Span>> spans(List<Block> blocks) {
        Map<Integer, List<Span>> spans = new HashMap<>();
        Integer open = null;
        for (Block block : blocks) {
            if (block.article() != null) {
                List<Span> own = spans.computeIfAbsent(block.article(), position -> new ArrayList<>());
                boolean goesOn = block.article().equals(open);
                int start = goesOn ? own.remove(own.size() - 1).start() : block.start();
                own.add(new Span(start, block.end()));
            }
            open = block.article();
        }
        return spans;
    }

    private void add(int position, Passage passage) {
        for (Span span : passage.spans()) {
            blocks.add(new Block(span.start(), span.end(), passage.role(), position));
        }
    }

    private static BlockRole pageRole(Piece piece) {
        return piece.role() == BlockRole.UNASSIGNED ? BlockRole.UNASSIGNED : BlockRole.FURNITURE;
    }
}
