package banmian.segmenter.article;

import banmian.segmenter.phrase.DatelinePhrase;
import banmian.segmenter.phrase.SentenceEnd;
import banmian.segmenter.result.BlockRole;
import java.util.List;

/**
 * Finds the headline of the next article among what was taken for crossheads or text. A dispatch, which opens with 新华社云溪8月3日电,
 * seldom has one crosshead only (longer news under 本报讯 may): over text that tells something else it is a headline. And so
 * is the line over the first dateline that names its day, and a document's title.
 */
final class NextHeadline {
    /** Less text below a crosshead is no article, and tells nothing. */
    private static final int SHORTEST_ARTICLE = 60;

    /** Of running text, above a dated dispatch. */
    private static final int SHORTEST_BEFORE = 200;

    /** How many pieces of text below a line tell what it is about. */
    private static final int FURTHEST = 12;

    private NextHeadline() {}

    /** Index of the piece that the next article in {@code pieces} begins with; their number where there is none. */
    static int begin(List<Piece> pieces) {
        return title(pieces, crosshead(pieces));
    }

    /** Of a document's title that was taken for text, below the end of a sentence; {@code to} where none is before it. */
    private static int title(List<Piece> pieces, int to) {
        for (int i = 1; i < to; i++) {
            if (isText(pieces.get(i))
                    && isText(pieces.get(i - 1))
                    && OfficialTitle.is(pieces.get(i).text())
                    && SentenceEnd.closes(pieces.get(i - 1).text())) {
                return i;
            }
        }
        return to;
    }

    private static boolean isText(Piece piece) {
        return piece.role() == BlockRole.BODY;
    }

    private static int crosshead(List<Piece> pieces) {
        int none = pieces.size();
        int first = next(BlockRole.CROSSHEAD, pieces, 0);
        int text = first;
        while (text < none && pieces.get(text).role() == BlockRole.CROSSHEAD) {
            text++;
        }
        if (text == none || first == 0 || pieces.get(text).role() != BlockRole.BODY) {
            return none;
        }
        Piece opening = pieces.get(next(BlockRole.BODY, pieces, 0));
        boolean begins = DatelinePhrase.opening(opening.text()).isPresent()
                ? isDated(opening) && endsDispatch(pieces, first, text)
                : isDated(pieces.get(text)) && length(pieces.subList(0, first)) >= SHORTEST_BEFORE;
        return begins ? first : none;
    }

    /**
     * Makes what {@code article} begins with its heading: a document's title or, of the lines taken for crossheads, those of
     * the first two blocks. Of two the upper one is the kicker.
     */
    static void head(List<Piece> article) {
        int second = Math.max(1, blockEnd(article, 0));
        int end = article.get(0).role() == BlockRole.CROSSHEAD ? blockEnd(article, second) : second;
        for (int i = 0; i < end; i++) {
            article.set(i, article.get(i).as(i < second && second < end ? BlockRole.KICKER : BlockRole.HEADLINE));
        }
    }

    /** Where the lines taken for crossheads end that stand in one block from {@code from} on. */
    private static int blockEnd(List<Piece> pieces, int from) {
        int end = from;
        while (end < pieces.size()
                && pieces.get(end).role() == BlockRole.CROSSHEAD
                && (end == from || pieces.get(end).touches(pieces.get(end - 1)))) {
            end++;
        }
        return end;
    }

    private static boolean endsDispatch(List<Piece> pieces, int first, int text) {
        boolean alone = text - first > 1 || next(BlockRole.CROSSHEAD, pieces, text) == pieces.size();
        Piece last = pieces.get(first - 1);
        if (!alone || last.role() != BlockRole.BODY || !SentenceEnd.closes(last.text())) {
            return false;
        }
        List<Piece> below = pieces.subList(text, pieces.size()).stream()
                .filter(piece -> piece.role() == BlockRole.BODY)
                .limit(FURTHEST)
                .toList();
        return length(below) >= SHORTEST_ARTICLE && !Kinship.isSameStory(below, pieces.subList(0, first));
    }

    private static boolean isDated(Piece piece) {
        return DatelinePhrase.opening(piece.text())
                .filter(dateline -> dateline.day() > 0)
                .isPresent();
    }

    private static int next(BlockRole role, List<Piece> pieces, int from) {
        int at = from;
        while (at < pieces.size() && pieces.get(at).role() != role) {
            at++;
        }
        return at;
    }

    private static int length(List<Piece> pieces) {
        int length = 0;
        for (Piece piece : pieces) {
            length += piece.role() == BlockRole.BODY ? piece.text().length() : 0;
        }
        return length;
    }
}
