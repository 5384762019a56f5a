package banmian.segmenter.reading;

import banmian.segmenter.paragraph.Passage;
import banmian.segmenter.phrase.BylinePhrase;
import banmian.segmenter.phrase.DatelinePhrase;
import banmian.segmenter.result.Byline;
import java.util.List;

/** The reporters in the dateline that an article ends with: {@code （本报北京1月2日电 记者李平、王洪）}. */
final class ClosingDatelineBylines implements BylineRule {
    @Override
    public List<Byline> read(ArticleParts article) {
        return article.closing().map(ClosingDatelineBylines::read).orElse(List.of());
    }

    private static List<Byline> read(Passage paragraph) {
        String text = paragraph.text();
        int bracket = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        return bracket < 0
                ? List.of()
                : paragraph.onPage(DatelinePhrase.closing(text)
                        .map(dateline -> bracket + 1 + dateline.text().length())
                        .map(from -> BylinePhrase.read(text.substring(Math.min(from, text.length())), from))
                        .orElse(List.of()));
    }
}
