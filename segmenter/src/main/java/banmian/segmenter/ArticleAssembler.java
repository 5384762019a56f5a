package banmian.segmenter;

import banmian.segmenter.article.ArticleDraft;
import banmian.segmenter.article.KindReader;
import banmian.segmenter.confidence.DoubtRule;
import banmian.segmenter.confidence.Judge;
import banmian.segmenter.confidence.Judgement;
import banmian.segmenter.paragraph.Passage;
import banmian.segmenter.reading.ArticleParts;
import banmian.segmenter.reading.Datelines;
import banmian.segmenter.reading.Fields;
import banmian.segmenter.reading.Jumps;
import banmian.segmenter.result.Byline;
import banmian.segmenter.result.Paragraph;
import banmian.segmenter.result.SegmentedArticle;
import banmian.segmenter.result.Span;
import java.time.LocalDate;
import java.util.List;

/** Reads all fields of an article from its pieces. */
final class ArticleAssembler {
    private final LocalDate issueDate;
    private final Judge judge;

    /** @param issueDate day of the issue; null where not known */
    ArticleAssembler(LocalDate issueDate, Judge judge) {
        this.issueDate = issueDate;
        this.judge = judge;
    }

    /**
     * @param position of the article on the page, from 1
     * @param bylines who made it
     * @param spans the stretches of the page it covers
     */
    SegmentedArticle assemble(int position, ArticleParts parts, List<Byline> bylines, List<Span> spans) {
        ArticleDraft draft = parts.draft();
        List<Passage> paragraphs = parts.paragraphs();
        Fields fields = Fields.read(draft);
        Judgement judgement = judge.of(new DoubtRule.Subject(draft, fields, bylines, paragraphs));
        return new SegmentedArticle(
                position,
                KindReader.read(draft, fields.headline()),
                fields.rubric(),
                fields.kicker(),
                fields.headline(),
                fields.deck(),
                bylines,
                Datelines.read(parts, issueDate),
                paragraphs.stream().map(ArticleAssembler::paragraph).toList(),
                Jumps.read(draft),
                spans,
                judgement.confidence(),
                judgement.boundary(),
                judgement.doubts());
    }

    private static Paragraph paragraph(Passage passage) {
        return new Paragraph(passage.text(), passage.role(), passage.spans());
    }
}
