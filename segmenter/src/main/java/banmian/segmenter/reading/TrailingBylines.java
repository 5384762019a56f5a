package banmian.segmenter.reading;

import banmian.segmenter.phrase.TrailingNames;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.result.Byline;
import java.util.List;

/** Bare names behind the last sentence of an article: {@code …已经解决。（李江舟 周一禾）}. */
final class TrailingBylines implements BylineRule {
    @Override
    public List<Byline> read(ArticleParts article) {
        return article.closing()
                .filter(paragraph -> paragraph.role() == BlockRole.BODY || paragraph.role() == BlockRole.SIGNOFF)
                .map(paragraph -> TrailingNames.read(paragraph.text(), 0).stream()
                        .map(paragraph::onPage)
                        .toList())
                .orElse(List.of());
    }
}
