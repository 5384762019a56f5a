package banmian.segmenter;

import banmian.segmenter.article.ArticleDraft;
import banmian.segmenter.article.ArticleGrouper;
import banmian.segmenter.article.Piece;
import banmian.segmenter.article.PieceCutter;
import banmian.segmenter.confidence.Certainty;
import banmian.segmenter.label.Labelling;
import banmian.segmenter.label.LineLabeller;
import banmian.segmenter.paragraph.Paragraphs;
import banmian.segmenter.paragraph.Passage;
import banmian.segmenter.reading.ArticleParts;
import banmian.segmenter.reading.Bylines;
import banmian.segmenter.reading.KnownReporters;
import banmian.segmenter.result.Block;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.result.Byline;
import banmian.segmenter.result.ExplainedLine;
import banmian.segmenter.result.SegmentedArticle;
import banmian.segmenter.result.SegmentedPage;
import banmian.segmenter.result.Span;
import banmian.segmenter.text.Line;
import banmian.segmenter.text.LineSplitter;
import banmian.segmenter.text.ReadableText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns the text of a newspaper page into its articles. Immutable and thread-safe; never throws on any text. */
public final class PageSegmenter {
    private static final PageSegmenter STANDARD = new PageSegmenter(LineLabeller.standard());

    private final LineLabeller labeller;

    private PageSegmenter(LineLabeller labeller) {
        this.labeller = labeller;
    }

    /** The segmenter with the weights that come with this version. */
    public static PageSegmenter standard() {
        return STANDARD;
    }

    /** The articles of {@code page}; takes time in proportion to its length. */
    public SegmentedPage segment(PageText page) {
        ReadableText text = ReadableText.of(page.text());
        List<Line> lines = LineSplitter.split(text.text(), page.geometry());
        return new PrintedPlaces(text).of(segment(lines, page.issueDate()));
    }

    private SegmentedPage segment(List<Line> lines, LocalDate issueDate) {
        Labelling labelling = labeller.label(lines);
        List<Piece> pieces = PieceCutter.cut(lines, labelling.labels());
        List<ArticleDraft> drafts = ArticleGrouper.group(pieces);
        List<List<Passage>> paragraphs = drafts.stream().map(Paragraphs::of).toList();
        BlockMap map = new BlockMap();
        for (int i = 0; i < drafts.size(); i++) {
            map.add(i + 1, drafts.get(i), paragraphs.get(i));
        }
        List<Block> blocks = map.blocks(pieces);
        ArticleAssembler assembler = new ArticleAssembler(issueDate, new Certainty(lines, labelling));
        List<SegmentedArticle> articles = assemble(assembler, drafts, paragraphs, BlockMap.spans(blocks));
        return new SegmentedPage(articles, blocks, warnings(articles, blocks));
    }

    /** What each line of {@code page} was taken for and why, in the order of the page: for people who doubt a result. */
    public List<ExplainedLine> explain(PageText page) {
        ReadableText text = ReadableText.of(page.text());
        return new PrintedPlaces(text).of(labeller.explain(LineSplitter.split(text.text(), page.geometry())));
    }

    private static List<SegmentedArticle> assemble(
            ArticleAssembler assembler,
            List<ArticleDraft> drafts,
            List<List<Passage>> paragraphs,
            Map<Integer, List<Span>> spans) {
        List<ArticleParts> parts = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            parts.add(new ArticleParts(drafts.get(i), paragraphs.get(i)));
        }
        List<List<Byline>> bylines =
                KnownReporters.settle(parts.stream().map(Bylines::read).toList());
        List<SegmentedArticle> articles = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            articles.add(assembler.assemble(i + 1, parts.get(i), bylines.get(i), spans.get(i + 1)));
        }
        return articles;
    }

    private static List<String> warnings(List<SegmentedArticle> articles, List<Block> blocks) {
        List<String> warnings = new ArrayList<>();
        if (articles.isEmpty()) {
            warnings.add(SegmentedPage.NO_ARTICLES);
        }
        if (blocks.stream().anyMatch(block -> block.role() == BlockRole.UNASSIGNED)) {
            warnings.add(SegmentedPage.UNASSIGNED_TEXT);
        }
        return warnings;
    }
}
