package banmian.segmenter.article;

import banmian.segmenter.label.Flow;
import banmian.segmenter.label.LineLabel;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.text.Line;

/**
 * A line, or the part of a line that plays one role: …发展。（下转第3版） is a piece of body and a jump.
 *
 * @param index place among the pieces of the page, from 0
 * @param start offset on the page
 * @param text the characters from {@code start}
 * @param startsArticle whether an article begins with it
 * @param indent of its line, in half-width columns; 0 where it does not open the line
 * @param blanksBefore blank lines above its line; 0 where it does not open the line
 * @param opensLine whether it is the first piece of its line
 * @param flow whether its paragraph goes on after it, as far as its label tells
 */
public record Piece(
        int index,
        int start,
        String text,
        BlockRole role,
        boolean startsArticle,
        int indent,
        int blanksBefore,
        boolean opensLine,
        Flow flow) {

    static Piece whole(int index, Line line, LineLabel label) {
        return new Piece(
                index,
                line.start(),
                line.text(),
                label.role(),
                label.startsArticle(),
                line.indent(),
                line.blanksBefore(),
                true,
                label.flow());
    }

    /** The part of this piece in [from, to), which opens the line only if this does and it opens this. */
    Piece part(int partIndex, int from, int to, BlockRole partRole) {
        boolean opens = from == 0;
        return new Piece(
                partIndex,
                start + from,
                text.substring(from, to),
                partRole,
                opens && startsArticle,
                opens ? indent : 0,
                opens ? blanksBefore : 0,
                opens && opensLine,
                to == text.length() ? flow : Flow.UNKNOWN);
    }

    /** The same piece in another role. */
    Piece as(BlockRole other) {
        return new Piece(index, start, text, other, startsArticle, indent, blanksBefore, opensLine, flow);
    }

    /** Offset after its last character. */
    public int end() {
        return start + text.length();
    }

    /** Whether nothing but a line break and an indent stands between {@code before} and this. */
    public boolean touches(Piece before) {
        return index == before.index + 1 && opensLine && blanksBefore == 0;
    }
}
