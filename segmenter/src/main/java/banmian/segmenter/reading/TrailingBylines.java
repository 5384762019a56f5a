package banmian.segmenter.reading;

import banmian.segmenter.paragraph.Passage;
import banmian.segmenter.phrase.TrailingNames;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.result.Byline;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Bare names behind the last sentence of an article: {@code …已经解决。（李江舟 周一禾）}. */
final class TrailingBylines implements BylineRule {
    private static final Set<BlockRole> SIGNED = EnumSet.of(BlockRole.BODY, BlockRole.SIGNOFF);
    private static final Set<BlockRole> ITEMS = EnumSet.of(BlockRole.BODY, BlockRole.LIST);
    private static final String MARKS = "■□●○◆◇▲△★☆";

    @Override
    public List<Byline> read(ArticleParts article) {
        Passage closing = article.closing().orElse(null);
        List<Byline> found = new ArrayList<>();
        for (Passage paragraph : article.paragraphs()) {
            if (isItem(paragraph) || paragraph == closing && SIGNED.contains(paragraph.role())) {
                found.addAll(paragraph.onPage(TrailingNames.read(paragraph.text(), 0)));
            }
        }
        return found;
    }

    /** ■ 首场培训吸引52人。（吴悠）: each item of short news has an author of its own. */
    private static boolean isItem(Passage paragraph) {
        return ITEMS.contains(paragraph.role())
                && MARKS.indexOf(paragraph.text().charAt(0)) >= 0;
    }
}
