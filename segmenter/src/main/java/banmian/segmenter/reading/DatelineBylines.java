package banmian.segmenter.reading;

import banmian.segmenter.paragraph.Passage;
import banmian.segmenter.phrase.BareOpening;
import banmian.segmenter.phrase.BylinePhrase;
import banmian.segmenter.phrase.DatelinePhrase;
import banmian.segmenter.result.Byline;
import banmian.segmenter.text.Blanks;
import java.util.List;

/**
 * The brackets behind a dateline: {@code 本报讯（记者 李平 通讯员 王洪）}, {@code 新华社武汉3月11日电  （记者胡浩、赵文君）}; or
 * the same without brackets.
 */
final class DatelineBylines implements BylineRule {
    private static final int LONGEST = 120;
    private static final String OPENING = "（(〔【";
    private static final String CLOSING = "）)〕】";

    @Override
    public List<Byline> read(ArticleParts article) {
        return article.opening().map(DatelineBylines::read).orElse(List.of());
    }

    private static List<Byline> read(Passage paragraph) {
        String text = paragraph.text();
        int from = DatelinePhrase.opening(text).map(DatelinePhrase::end).orElse(0);
        int open = Blanks.skip(text, from, text.length());
        if (open == text.length() || OPENING.indexOf(text.charAt(open)) < 0) {
            return BareOpening.read(text, open).stream().map(paragraph::onPage).toList();
        }
        int close = close(text, open);
        return close < 0
                ? List.of()
                : BylinePhrase.read(text.substring(open, close + 1), open).stream()
                        .map(paragraph::onPage)
                        .toList();
    }

    private static int close(String text, int open) {
        int limit = Math.min(text.length(), open + LONGEST);
        for (int i = open; i < limit; i++) {
            if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
