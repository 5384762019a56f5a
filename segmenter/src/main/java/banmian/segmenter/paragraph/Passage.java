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

    /** Where pieces stand on the page: a span for each run of them without a blank line between. */
    public static List<Span> spans(List<Piece> pieces) {
        if (pieces.size() == 1) {
            return List.of(new Span(pieces.get(0).start(), pieces.get(0).end()));
        }
        List<Span> spans = new ArrayList<>(pieces.size());
        int start = pieces.get(0).start();
        for (int i = 1; i <= pieces.size(); i++) {
            Piece before = pieces.get(i - 1);
            if (i == pieces.size() || !pieces.get(i).touches(before)) {
                spans.add(new Span(start, before.end()));
                start = i == pieces.size() ? start : pieces.get(i).start();
            }
        }
        return List.copyOf(spans);
    }

    /** The bylines, read from this text, with their spans turned into offsets of the page. */
    public List<Byline> onPage(List<Byline> bylines) {
        return bylines.isEmpty() ? bylines : bylines.stream().map(this::onPage).toList();
    }

    /** The same of one. */
    public Byline onPage(Byline byline) {
        int start = toPage(byline.span().start());
        int end = toPage(byline.span().end() - 1) + 1;
        return new Byline(byline.name(), byline.role(), byline.affiliation(), new Span(start, end));
    }

    private static String join(List<Piece> pieces) {
        String[] texts = new String[pieces.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = pieces.get(i).text();
        }
        return String.join("", texts);
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
