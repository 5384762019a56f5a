package banmian.segmenter.reading;

import banmian.segmenter.paragraph.Passage;
import banmian.segmenter.phrase.BylinePhrase;
import banmian.segmenter.phrase.GluedByline;
import banmian.segmenter.phrase.WordsAndPictures;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.result.Byline;
import banmian.segmenter.result.BylineRole;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * People named where a paragraph, a caption or a credit ends: {@code …全部完成。本报记者 李明}, {@code 图为…。王小芳 摄},
 * {@code 新华社记者  刘金海摄}.
 */
final class ClosingBylines implements BylineRule {
    private static final int REACH = 400;
    private static final Set<BlockRole> PICTURES = EnumSet.of(BlockRole.CAPTION, BlockRole.CREDIT);
    private static final Pattern REPORT = Pattern.compile("(?:摄影报道|攝影報道)[）)。\\s\\u3000]*$");

    @Override
    public List<Byline> read(ArticleParts article) {
        List<Byline> found = new ArrayList<>();
        for (Passage paragraph : article.paragraphs()) {
            List<Byline> people = read(paragraph);
            if (!people.isEmpty()) {
                found.addAll(people);
            }
        }
        return found;
    }

    private static List<Byline> read(Passage paragraph) {
        String text = paragraph.text();
        int from = Math.max(0, text.length() - REACH);
        List<Byline> bylines = from == 0 ? whole(text) : List.of();
        if (bylines.isEmpty()) {
            bylines = GluedByline.read(text, REACH);
        }
        if (bylines.isEmpty()) {
            return bylines;
        }
        boolean tookPicture =
                PICTURES.contains(paragraph.role()) && REPORT.matcher(text).find();
        return paragraph.onPage(
                tookPicture ? bylines.stream().map(ClosingBylines::photographer).toList() : bylines);
    }

    /** 本报记者 李明 摄影报道, below a picture: to report is to show it. */
    private static Byline photographer(Byline byline) {
        return new Byline(byline.name(), BylineRole.PHOTOGRAPHER, byline.affiliation(), byline.span());
    }

    private static List<Byline> whole(String text) {
        List<Byline> bylines = WordsAndPictures.read(text, 0);
        return bylines.isEmpty() ? BylinePhrase.read(text, 0) : bylines;
    }
}
