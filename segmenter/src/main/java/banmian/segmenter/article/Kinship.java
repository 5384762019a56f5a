package banmian.segmenter.article;

import banmian.segmenter.text.PairSet;
import banmian.segmenter.text.Pairs;
import java.util.List;

/** Whether texts speak of the same, by the pairs of characters that they share and most texts have not. */
final class Kinship {
    /** The parts of an article share more with each other, strange texts seldom so much. */
    private static final double LEAST = 0.06;

    private Kinship() {}

    /** Whether {@code text} takes up what {@code article} says. */
    static boolean isSameStory(List<Piece> text, List<Piece> article) {
        return telling(text).share(telling(article)) >= LEAST;
    }

    /** Whether {@code text} takes up more of {@code one} than of {@code other}. */
    static boolean isCloser(List<Piece> text, List<Piece> one, List<Piece> other) {
        PairSet pairs = telling(text);
        return pairs.share(telling(one)) > pairs.share(telling(other));
    }

    private static PairSet telling(List<Piece> pieces) {
        PairSet pairs = new PairSet();
        for (Piece piece : pieces) {
            Pairs.addTelling(piece.text(), 0, piece.text().length(), pairs);
        }
        return pairs;
    }
}
