package banmian.segmenter;

import banmian.segmenter.result.Block;
import banmian.segmenter.result.Byline;
import banmian.segmenter.result.Doubt;
import banmian.segmenter.result.ExplainedLine;
import banmian.segmenter.result.Paragraph;
import banmian.segmenter.result.SegmentedArticle;
import banmian.segmenter.result.SegmentedPage;
import banmian.segmenter.result.Span;
import banmian.segmenter.text.ReadableText;
import java.util.List;

/** Turns offsets in the text that was read into those of the page as it is printed. */
final class PrintedPlaces {
    private final ReadableText text;

    PrintedPlaces(ReadableText text) {
        this.text = text;
    }

    SegmentedPage of(SegmentedPage page) {
        return text.isInPlace()
                ? page
                : new SegmentedPage(
                        page.articles().stream().map(this::of).toList(),
                        page.blocks().stream().map(this::of).toList(),
                        page.warnings());
    }

    List<ExplainedLine> of(List<ExplainedLine> lines) {
        return text.isInPlace() ? lines : lines.stream().map(this::of).toList();
    }

    private ExplainedLine of(ExplainedLine line) {
        return new ExplainedLine(of(line.span()), line.label(), line.certainty(), line.instead(), line.reasons());
    }

    private SegmentedArticle of(SegmentedArticle article) {
        return new SegmentedArticle(
                article.position(),
                article.kind(),
                article.rubric(),
                article.kicker(),
                article.headline(),
                article.deck(),
                article.bylines().stream().map(this::of).toList(),
                article.dateline(),
                article.paragraphs().stream().map(this::of).toList(),
                article.jump(),
                spans(article.spans()),
                article.confidence(),
                article.boundary(),
                article.doubts().stream().map(this::of).toList());
    }

    private Block of(Block block) {
        Span span = of(new Span(block.start(), block.end()));
        return new Block(span.start(), span.end(), block.role(), block.article());
    }

    private Doubt of(Doubt doubt) {
        return new Doubt(doubt.code(), of(doubt.span()), doubt.probability(), doubt.reasons());
    }

    private Byline of(Byline byline) {
        return new Byline(byline.name(), byline.role(), byline.affiliation(), of(byline.span()));
    }

    private Paragraph of(Paragraph paragraph) {
        return new Paragraph(paragraph.text(), paragraph.role(), spans(paragraph.spans()));
    }

    private List<Span> spans(List<Span> spans) {
        return spans.stream().map(this::of).toList();
    }

    private Span of(Span span) {
        return span.start() == span.end()
                ? new Span(text.placeAfter(span.end()), text.placeAfter(span.end()))
                : new Span(text.place(span.start()), text.placeAfter(span.end()));
    }
}
