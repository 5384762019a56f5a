package banmian.segmenter.reading;

import banmian.segmenter.paragraph.Passage;
import banmian.segmenter.phrase.BareName;
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

    private static List<Byline> read(ArticleParts.Opening opening) {
        Passage paragraph = opening.paragraph();
        String text = paragraph.text();
        int from = opening.dateline()
                .filter(dateline -> !dateline.namesReporters())
                .map(DatelinePhrase::end)
                .orElse(0);
        int open = Blanks.skip(text, from, text.length());
        if (open == text.length() || OPENING.indexOf(text.charAt(open)) < 0) {
            return paragraph.onPage(BareOpening.read(text, open));
        }
        int close = close(text, open);
        return close < 0 ? List.of() : paragraph.onPage(inBrackets(text, open, close));
    }

    /** （记者李平）, or the bare names of those who wrote in: 本报讯（李平 王洪）. */
    private static List<Byline> inBrackets(String text, int open, int close) {
        List<Byline> people = BylinePhrase.read(text.substring(open, close + 1), open);
        return people.isEmpty() ? BareName.read(text.substring(open + 1, close), open + 1) : people;
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
