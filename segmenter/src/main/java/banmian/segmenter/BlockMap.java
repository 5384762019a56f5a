package banmian.segmenter;

import banmian.segmenter.article.ArticleDraft;
import banmian.segmenter.article.Piece;
import banmian.segmenter.paragraph.Paragraphs;
import banmian.segmenter.paragraph.Passage;
import banmian.segmenter.result.Block;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.result.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says for every piece of the page whose it is; what no article owns is the page's own. */
final class BlockMap {
    /** The roles whose lines are fields of an article. */
    private static final List<BlockRole> FIELDS = Arrays.stream(BlockRole.values())
            .filter(role -> !Paragraphs.ROLES.contains(role))
            .toList();

    private final List<Block> blocks = new ArrayList<>();
    private final BitSet owned = new BitSet();

    /** Adds the pieces of the article at {@code position}. */
    void add(int position, ArticleDraft draft, List<Passage> paragraphs) {
        for (Piece piece : draft.pieces()) {
            owned.set(piece.index());
        }
        for (Passage paragraph : paragraphs) {
            add(position, paragraph.role(), paragraph.spans());
        }
        for (BlockRole role : FIELDS) {
            if (draft.has(role)) {
                add(position, role, Passage.spans(draft.of(role)));
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
        int first = 0;
        for (int i = 1; i <= blocks.size(); i++) {
            Integer article = blocks.get(first).article();
            if (i == blocks.size() || !Objects.equals(article, blocks.get(i).article())) {
                if (article != null) {
                    Span span = new Span(
                            blocks.get(first).start(), blocks.get(i - 1).end());
                    spans.computeIfAbsent(article, position -> new ArrayList<>(2))
                            .add(span);
                }
                first = i;
            }
        }
        return spans;
    }

    private void add(int position, BlockRole role, List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            blocks.add(new Block(span.start(), span.end(), role, position));
        }
    }

    private static BlockRole pageRole(Piece piece) {
        return piece.role() == BlockRole.UNASSIGNED ? BlockRole.UNASSIGNED : BlockRole.FURNITURE;
    }
}
