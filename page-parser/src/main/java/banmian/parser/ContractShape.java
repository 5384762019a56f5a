package banmian.parser;

import banmian.contracts.event.Article;
import banmian.contracts.event.ArticleKind;
import banmian.contracts.event.Block;
import banmian.contracts.event.BlockRole;
import banmian.contracts.event.Boundary;
import banmian.contracts.event.Byline;
import banmian.contracts.event.BylineRole;
import banmian.contracts.event.Dateline;
import banmian.contracts.event.Doubt;
import banmian.contracts.event.Jump;
import banmian.contracts.event.Paragraph;
import banmian.contracts.event.Span;
import banmian.segmenter.result.SegmentedArticle;
import java.util.List;

/** The segmenter's results in the records of the contracts. The two know nothing of each other; constants match by name. */
final class ContractShape {
    private ContractShape() {}

    static Article article(String id, SegmentedArticle article) {
        return new Article(
                id,
                article.position(),
                ArticleKind.valueOf(article.kind().name()),
                article.rubric(),
                article.kicker(),
                article.headline(),
                article.deck(),
                article.bylines().stream().map(ContractShape::byline).toList(),
                dateline(article.dateline()),
                article.paragraphs().stream().map(ContractShape::paragraph).toList(),
                jump(article.jump()),
                spans(article.spans()),
                article.confidence(),
                article.review(),
                new Boundary(
                        article.boundary().probability(), article.boundary().reasons()),
                article.doubts().stream().map(ContractShape::doubt).toList());
    }

    static List<Block> blocks(List<banmian.segmenter.result.Block> blocks) {
        return blocks.stream()
                .map(b -> new Block(b.start(), b.end(), role(b.role()), b.article()))
                .toList();
    }

    private static Doubt doubt(banmian.segmenter.result.Doubt doubt) {
        return new Doubt(
                doubt.code(), new Span(doubt.span().start(), doubt.span().end()), doubt.probability(), doubt.reasons());
    }

    private static Byline byline(banmian.segmenter.result.Byline byline) {
        return new Byline(
                byline.name(),
                BylineRole.valueOf(byline.role().name()),
                byline.affiliation(),
                new Span(byline.span().start(), byline.span().end()));
    }

    private static Dateline dateline(banmian.segmenter.result.Dateline dateline) {
        return dateline == null
                ? null
                : new Dateline(dateline.text(), dateline.agency(), dateline.place(), dateline.date());
    }

    private static Paragraph paragraph(banmian.segmenter.result.Paragraph paragraph) {
        return new Paragraph(paragraph.text(), role(paragraph.role()), spans(paragraph.spans()));
    }

    private static Jump jump(banmian.segmenter.result.Jump jump) {
        return new Jump(
                jump.continuesOn(), jump.continuedFrom(), jump.continuesAs(), jump.continuedAs(), jump.relatedPages());
    }

    private static List<Span> spans(List<banmian.segmenter.result.Span> spans) {
        return spans.stream().map(s -> new Span(s.start(), s.end())).toList();
    }

    private static BlockRole role(banmian.segmenter.result.BlockRole role) {
        return BlockRole.valueOf(role.name());
    }
}
