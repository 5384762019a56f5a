package banmian.segmenter.article;

import banmian.segmenter.phrase.BylinePhrase;
import banmian.segmenter.phrase.DatelinePhrase;
import banmian.segmenter.result.BlockRole;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the last part of a long article to the others: under a line that could be a crosshead like those before it, it
 * opens with no dateline and ends in the signature that the parts before it have not.
 */
final class SignedParts {
    private static final int FEWEST_CROSSHEADS = 2;

    private SignedParts() {}

    static List<List<Piece>> join(List<List<Piece>> groups) {
        List<List<Piece>> joined = new ArrayList<>(groups.size());
        for (List<Piece> group : groups) {
            List<Piece> last = joined.isEmpty() ? List.of() : joined.get(joined.size() - 1);
            if (isPart(last, group)) {
                last.add(group.get(0).as(BlockRole.CROSSHEAD));
                last.addAll(group.subList(1, group.size()));
            } else {
                joined.add(group);
            }
        }
        return joined;
    }

    private static boolean isPart(List<Piece> before, List<Piece> group) {
        Piece heading = group.get(0);
        if (heading.role() != BlockRole.HEADLINE || group.size() < 2) {
            return false;
        }
        return group.get(1).role() == BlockRole.BODY
                && isSigned(last(group))
                && DatelinePhrase.opening(group.get(1).text()).isEmpty()
                && isUnsigned(before)
                && isLikeCrossheads(heading, before)
                && Kinship.isSameStory(group, before);
    }

    /** （本报记者林知远、周一禾）, （新华社云溪8月3日电）; what an author is (作者为…) stands under short comments, too. */
    private static boolean isSigned(Piece piece) {
        return piece.role() == BlockRole.SIGNOFF
                && (DatelinePhrase.closing(piece.text()).isPresent() || BylinePhrase.matches(piece.text()));
    }

    private static boolean isUnsigned(List<Piece> article) {
        boolean body = !article.isEmpty() && last(article).role() == BlockRole.BODY;
        for (Piece piece : article) {
            if (piece.role() == BlockRole.BYLINE || piece.role() == BlockRole.SIGNOFF) {
                return false;
            }
        }
        return body;
    }

    /** Two crossheads at least, and the line is between half as long as they are and half as long again. */
    private static boolean isLikeCrossheads(Piece heading, List<Piece> article) {
        int crossheads = 0;
        int length = 0;
        for (Piece piece : article) {
            if (piece.role() == BlockRole.CROSSHEAD) {
                crossheads++;
                length += piece.text().length();
            }
        }
        int expected = heading.text().length() * crossheads * 2;
        return crossheads >= FEWEST_CROSSHEADS && expected >= length && expected <= 3 * length;
    }

    private static Piece last(List<Piece> pieces) {
        return pieces.get(pieces.size() - 1);
    }
}
