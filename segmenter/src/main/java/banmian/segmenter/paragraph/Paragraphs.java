package banmian.segmenter.paragraph;

import banmian.segmenter.article.ArticleDraft;
import banmian.segmenter.article.Piece;
import banmian.segmenter.result.BlockRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the paragraphs of an article together from its pieces. */
public final class Paragraphs {
    /** The roles whose lines are paragraphs; the lines of all others are fields. */
    public static final Set<BlockRole> ROLES = Collections.unmodifiableSet(EnumSet.of(
            BlockRole.BODY,
            BlockRole.CROSSHEAD,
            BlockRole.CAPTION,
            BlockRole.CREDIT,
            BlockRole.SIGNOFF,
            BlockRole.LABEL,
            BlockRole.EDITOR_NOTE,
            BlockRole.LIST,
            BlockRole.VERSE,
            BlockRole.UNASSIGNED));

    /** What may stand between the two halves of a paragraph that a column's edge has cut. */
    private static final Set<BlockRole> PICTURES = EnumSet.of(BlockRole.CAPTION, BlockRole.CREDIT);

    /** A shorter item of a list, or caption, was not cut by a column's edge. */
    private static final int LONG_ITEM = 20;

    /** How many pieces back an open bracket is looked for. */
    private static final int FURTHEST_BRACKET = 12;

    private final Column column;
    private final List<List<Piece>> paragraphs = new ArrayList<>();
    private List<Piece> lastBody = List.of();

    private Paragraphs(ArticleDraft draft) {
        this.column = Column.of(draft.of(BlockRole.BODY));
    }

    /** The paragraphs, crossheads, captions and so on of {@code draft}, in order. */
    public static List<Passage> of(ArticleDraft draft) {
        Paragraphs building = new Paragraphs(draft);
        draft.pieces().stream().filter(piece -> ROLES.contains(piece.role())).forEach(building::add);
        return building.paragraphs.stream()
                .map(pieces -> new Passage(pieces.get(0).role(), pieces))
                .toList();
    }

    private void add(Piece piece) {
        List<Piece> open = open(piece.role());
        if (!open.isEmpty() && continues(open, piece)) {
            open.add(piece);
        } else {
            open = new ArrayList<>(2);
            open.add(piece);
            paragraphs.add(open);
        }
        if (piece.role() == BlockRole.BODY) {
            lastBody = open;
        } else if (!PICTURES.contains(piece.role())) {
            lastBody = List.of();
        }
    }

    /** Text runs on over columns; a line of verse, the second signer of a notice, the next item of a list do not. */
    private boolean continues(List<Piece> open, Piece next) {
        Piece last = open.get(open.size() - 1);
        return switch (next.role()) {
            case VERSE -> false;
            case SIGNOFF, CREDIT, LABEL, CROSSHEAD ->
                (column.isWrapped(last, next) || isOpen(open)) && column.continues(last, next);
            case LIST, CAPTION ->
                !ListMark.opens(next.text())
                        && (last.text().length() >= LONG_ITEM || column.isWrapped(last, next))
                        && column.continues(last, next);
            default -> column.continues(last, next);
        };
    }

    /** （本报记者林知远、周一禾、 : a bracket is open. */
    private static boolean isOpen(List<Piece> pieces) {
        List<Piece> near = pieces.subList(Math.max(0, pieces.size() - FURTHEST_BRACKET), pieces.size());
        String text = near.stream().map(Piece::text).collect(Collectors.joining());
        return Math.max(text.lastIndexOf('（'), text.lastIndexOf('('))
                > Math.max(text.lastIndexOf('）'), text.lastIndexOf(')'));
    }

    /** The paragraph that a piece of this role might continue; empty where there is none. */
    private List<Piece> open(BlockRole role) {
        if (role == BlockRole.BODY) {
            return lastBody;
        }
        List<Piece> last = paragraphs.isEmpty() ? List.of() : paragraphs.get(paragraphs.size() - 1);
        return !last.isEmpty() && last.get(0).role() == role ? last : List.of();
    }
}
