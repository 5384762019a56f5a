package banmian.segmenter;

import banmian.segmenter.article.ArticleDraft;
import banmian.segmenter.article.ArticleGrouper;
import banmian.segmenter.article.Piece;
import banmian.segmenter.article.PieceCutter;
import banmian.segmenter.confidence.DoubtRule;
import banmian.segmenter.label.LineReading;
import banmian.segmenter.paragraph.Paragraphs;
import banmian.segmenter.paragraph.Passage;
import banmian.segmenter.reading.ArticleParts;
import banmian.segmenter.reading.Bylines;
import banmian.segmenter.reading.Fields;
import banmian.segmenter.reading.KnownReporters;
import banmian.segmenter.result.Byline;
import banmian.segmenter.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * A page whose lines are read, on the way to its articles.
 *
 * @param parts one for each article, in the order of the page
 * @param bylines those of each article
 */
record ReadPage(
        List<Line> lines,
        LineReading reading,
        List<Piece> pieces,
        List<ArticleParts> parts,
        List<List<Byline>> bylines) {
    static ReadPage of(List<Line> lines, LineReading reading) {
        List<Piece> pieces = PieceCutter.cut(lines, reading.labelling().labels());
        List<ArticleParts> parts = new ArrayList<>();
        for (ArticleDraft draft : ArticleGrouper.group(pieces)) {
            parts.add(new ArticleParts(draft, Paragraphs.of(draft)));
        }
        List<List<Byline>> bylines =
                KnownReporters.settle(parts.stream().map(Bylines::read).toList());
        return new ReadPage(lines, reading, pieces, parts, bylines);
    }

    int articles() {
        return parts.size();
    }

    ArticleDraft draft(int article) {
        return parts.get(article).draft();
    }

    List<Passage> paragraphs(int article) {
        return parts.get(article).paragraphs();
    }

    DoubtRule.Subject subject(int article) {
        return new DoubtRule.Subject(
                draft(article), Fields.read(draft(article)), bylines.get(article), paragraphs(article));
    }
}
