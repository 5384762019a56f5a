package banmian.segmenter.article;

import banmian.segmenter.result.BlockRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the title of a speech for the headline, wherever it stands in the heading: above 在全市读书大会上的讲话 stands who
 * prints it, 《云溪学刊》发表林晓同志文章, which is its kicker. So it is 12 times of 12 on the real pages to learn from.
 */
final class SpeechTitles {
    private static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile("在[^。，！？]{2,50}[上时]的(?:讲话|致辞|演讲|发言|书面发言|报告)");

    private SpeechTitles() {}

    static List<Piece> settle(List<Piece> pieces) {
        List<Piece> settled = pieces;
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).role() == BlockRole.DECK
                    && !pieces.get(i).startsArticle()
                    && settled.get(i - 1).role() == BlockRole.HEADLINE
                    && isTitle(pieces.get(i).text())) {
                settled = settled == pieces ? new ArrayList<>(pieces) : settled;
                raise(settled, i);
            }
        }
        return settled;
    }

    private static boolean isTitle(String text) {
        return text.length() <= LONGEST
                && text.charAt(0) == '在'
                && FORM.matcher(text).matches();
    }

    /** The title is the headline, and the headline above it the kicker. */
    private static void raise(List<Piece> pieces, int title) {
        pieces.set(title, pieces.get(title).as(BlockRole.HEADLINE));
        for (int i = title - 1; i >= 0 && pieces.get(i).role() == BlockRole.HEADLINE; i--) {
            pieces.set(i, pieces.get(i).as(BlockRole.KICKER));
            if (pieces.get(i).startsArticle()) {
                return;
            }
        }
    }
}
