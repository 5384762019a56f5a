package banmian.segmenter.article;

import banmian.segmenter.result.BlockRole;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Gives lines of a heading that stand in one block one role, on pages that keep kicker, headline and deck apart by blank
 * lines: 三湖清淤 and, right below it, 四水还清 are one headline, whichever the labels took for its kicker.
 */
final class HeadingBlocks {
    private static final Set<BlockRole> HEADINGS = EnumSet.of(BlockRole.KICKER, BlockRole.HEADLINE, BlockRole.DECK);

    private HeadingBlocks() {}

    static List<Piece> settle(List<Piece> pieces) {
        int apart = 0;
        int touching = 0;
        for (int i = 1; i < pieces.size(); i++) {
            if (isDivided(pieces.get(i - 1), pieces.get(i))) {
                boolean touches = pieces.get(i).touches(pieces.get(i - 1));
                touching += touches ? 1 : 0;
                apart += touches ? 0 : 1;
            }
        }
        return touching == 0 || apart <= touching ? pieces : joined(pieces);
    }

    /** Two lines of one article's heading with different roles. */
    private static boolean isDivided(Piece above, Piece below) {
        return above.role() != below.role()
                && !below.startsArticle()
                && HEADINGS.contains(above.role())
                && HEADINGS.contains(below.role());
    }

    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>(pieces);
        for (int i = 1; i < joined.size(); i++) {
            Piece above = joined.get(i - 1);
            Piece below = joined.get(i);
            if (isDivided(above, below) && below.touches(above)) {
                joined.set(i - 1, above.as(BlockRole.HEADLINE));
                joined.set(i, below.as(BlockRole.HEADLINE));
            }
        }
        return joined;
    }
}
