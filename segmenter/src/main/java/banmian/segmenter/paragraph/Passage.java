package banmian.segmenter.paragraph;

import banmian.segmenter.article.Piece;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.result.Byline;
import banmian.segmenter.result.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Pieces read as one text, without the blanks between them, that still knows where on the page each character stands.
 */
public final class Passage {
    private final BlockRole role;
    private final List<Piece> pieces;
    private final String text;
    private final List<Span> spans;

    public Passage(BlockRole role, List<Piece> pieces) {
        this.role = role;
        this.pieces = List.copyOf(pieces);
        this.text = pieces.size() == 1 ? pieces.get(0).text() : join(pieces);
        this.spans = spans(pieces);
    }

    public BlockRole role() {
        return role;
    }

    public List<Piece> pieces() {
        return pieces;
    }

    public String text() {
        return text;
    }

    /** Where it stands on the page: a span for each run of pieces without a blank line between. */
    public List<Span> spans() {
        return spans;
    }

    private static List<Span> spans(List<Piece> pieces) {
        if (pieces.size() == 1) {
            return List.of(new Span(pieces.get(0).start(), pieces.get(0).end()));
        }
        List<Span> spans = new ArrayList<>();
        Piece before = null;
        for (Piece piece : pieces) {
            boolean touches = before != null && piece.touches(before);
            int start = touches ? spans.remove(spans.size() - 1).start() : piece.start();
            spans.add(new Span(start, piece.end()));
            before = piece;
        }
        return List.copyOf(spans);
    }

    /** The byline with its span, read from this text, turned into offsets of the page. */
    public Byline onPage(Byline byline) {
        int start = toPage(byline.span().start());
        int end = toPage(byline.span().end() - 1) + 1;
        return new Byline(byline.name(), byline.role(), byline.affiliation(), new Span(start, end));
    }

    private static String join(List<Piece> pieces) {
        StringBuilder joined = new StringBuilder();
        pieces.forEach(piece -> joined.append(piece.text()));
        return joined.toString();
    }

    private int toPage(int at) {
        int rest = at;
        for (Piece piece : pieces) {
            if (rest < piece.text().length()) {
                return piece.start() + rest;
            }
            rest -= piece.text().length();
        }
        throw new IndexOutOfBoundsException(at);
    }
}
