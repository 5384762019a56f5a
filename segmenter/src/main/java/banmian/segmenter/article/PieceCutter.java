package banmian.segmenter.article;

import banmian.segmenter.label.LineLabel;
import banmian.segmenter.phrase.JumpPhrase;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.result.Span;
import banmian.segmenter.text.Blanks;
import banmian.segmenter.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Cuts lines where a jump is glued to the text: {@code …新局面。（下转第3版）}, {@code （上接第一版）记者在现场看到…}. */
public final class PieceCutter {
    private PieceCutter() {}

    /** The pieces of all lines, in order; together they cover every character that is not blank. */
    public static List<Piece> cut(List<Line> lines, List<LineLabel> labels) {
        List<Piece> pieces = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            LineLabel label = labels.get(i);
            Piece whole = Piece.whole(pieces.size(), lines.get(i), label);
            List<Span> jumps = label.inArticle() ? jumps(whole.text()) : List.of();
            if (jumps.isEmpty()) {
                pieces.add(whole);
            } else {
                divide(whole, jumps, pieces);
            }
        }
        return pieces;
    }

    /** At most one that comes from another page, at the opening, and one that goes on to another, at the end. */
    private static List<Span> jumps(String text) {
        Optional<JumpPhrase> from = JumpPhrase.opening(text).filter(jump -> !jump.onward());
        Optional<JumpPhrase> on = JumpPhrase.closing(text).filter(JumpPhrase::onward);
        return from.isEmpty() && on.isEmpty()
                ? List.of()
                : Stream.concat(from.stream(), on.stream())
                        .map(JumpPhrase::span)
                        .toList();
    }

    private static void divide(Piece whole, List<Span> jumps, List<Piece> pieces) {
        BlockRole rest = whole.role() == BlockRole.JUMP ? BlockRole.BODY : whole.role();
        int from = 0;
        for (Span jump : jumps) {
            add(whole, from, jump.start(), rest, pieces);
            add(whole, jump.start(), jump.end(), BlockRole.JUMP, pieces);
            from = jump.end();
        }
        add(whole, from, whole.text().length(), rest, pieces);
    }

    private static void add(Piece whole, int from, int to, BlockRole role, List<Piece> pieces) {
        int start = from == 0 ? 0 : Blanks.skip(whole.text(), from, to);
        int end = Blanks.trimEnd(whole.text(), start, to);
        if (start < end) {
            pieces.add(whole.part(pieces.size(), start, end, role));
        }
    }
}
