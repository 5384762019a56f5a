package banmian.segmenter.paragraph;

import banmian.segmenter.article.Piece;
import banmian.segmenter.phrase.SentenceEnd;
import java.util.List;

/**
 * How an article's column is set, and from that whether a line goes on with the paragraph of the line before it.
 *
 * @param width length of a full line where text is wrapped at the column's width; 0 where a paragraph is one line
 * @param indented whether paragraphs begin with an indent
 */
record Column(int width, boolean indented) {
    private static final int WIDEST_COLUMN = 45;
    private static final int INDENT = 2;

    static Column of(List<Piece> body) {
        int widest = 0;
        int indents = 0;
        int touching = 0;
        for (Piece piece : body) {
            widest = Math.max(widest, piece.text().length());
            indents += piece.indent() >= INDENT ? 1 : 0;
            touching += piece.blanksBefore() == 0 ? 1 : 0;
        }
        boolean wrapped = widest <= WIDEST_COLUMN && touching * 2 > body.size();
        return new Column(wrapped ? widest : 0, indents >= 2);
    }

    /** Whether {@code next} belongs to the paragraph that {@code last} is the last piece of. */
    boolean continues(Piece last, Piece next) {
        return switch (last.flow()) {
            case RUNS_ON -> !SentenceEnd.closesNote(last.text()) || isWrapped(last, next);
            case ENDS -> false;
            case UNKNOWN -> looksContinued(last, next);
        };
    }

    /** The same where the label of {@code last} does not tell. */
    boolean looksContinued(Piece last, Piece next) {
        if (indented) {
            return next.indent() < INDENT;
        }
        boolean touches = next.blanksBefore() == 0;
        if (touches && width > 0) {
            return isFull(last) || !endsParagraph(last, next);
        }
        return !endsParagraph(last, next);
    }

    /** Whether {@code last} fills its line, so that {@code next}, right below it, may be the rest of it. */
    boolean isWrapped(Piece last, Piece next) {
        return width > 0 && next.blanksBefore() == 0 && isFull(last);
    }

    private boolean isFull(Piece piece) {
        return piece.text().length() + piece.indent() / 2 >= width - 1;
    }

    private static boolean endsParagraph(Piece last, Piece next) {
        String end = last.text();
        return SentenceEnd.closes(end)
                || SentenceEnd.announces(end)
                || SentenceEnd.closesBracket(end)
                || end.endsWith("；") && Numbered.is(next.text());
    }
}
