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

    private static final int NONE = -1;

    /** How many pieces back an open bracket is looked for. */
    private static final int FURTHEST_BRACKET = 12;

    private final Column column;
    private final List<List<Piece>> paragraphs = new ArrayList<>();
    private int lastBody = NONE;

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
        int at = open(piece.role());
        if (at >= 0 && continues(paragraphs.get(at), piece)) {
            paragraphs.set(at, with(paragraphs.get(at), piece));
        } else {
            at = paragraphs.size();
            paragraphs.add(List.of(piece));
        }
        if (piece.role() == BlockRole.BODY) {
            lastBody = at;
        } else if (!PICTURES.contains(piece.role())) {
            lastBody = NONE;
        }
    }

    /** Most paragraphs have but one piece, and no list that could grow. */
    private static List<Piece> with(List<Piece> pieces, Piece next) {
        List<Piece> more = pieces.size() == 1 ? new ArrayList<>(pieces) : pieces;
        more.add(next);
        return more;
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
            case BODY -> column.continues(last, next) || OpenSpeech.runsOn(last.text(), next.text());
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

    /** Index of the paragraph that a piece of this role might continue; {@link #NONE} where there is none. */
    private int open(BlockRole role) {
        if (role == BlockRole.BODY) {
            return lastBody;
        }
        int last = paragraphs.size() - 1;
        return last >= 0 && paragraphs.get(last).get(0).role() == role ? last : NONE;
    }
}
