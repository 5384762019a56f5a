package banmian.segmenter;

import banmian.segmenter.article.ArticleDraft;
import banmian.segmenter.article.ArticleGrouper;
import banmian.segmenter.article.Piece;
import banmian.segmenter.article.PieceCutter;
import banmian.segmenter.confidence.Calibration;
import banmian.segmenter.confidence.DoubtRule;
import banmian.segmenter.confidence.Judge;
import banmian.segmenter.confidence.PageSignals;
import banmian.segmenter.label.LineLabeller;
import banmian.segmenter.label.LineReading;
import banmian.segmenter.paragraph.Paragraphs;
import banmian.segmenter.paragraph.Passage;
import banmian.segmenter.reading.ArticleParts;
import banmian.segmenter.reading.Bylines;
import banmian.segmenter.reading.Fields;
import banmian.segmenter.result.Block;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.result.ExplainedLine;
import banmian.segmenter.result.SegmentedArticle;
import banmian.segmenter.result.SegmentedPage;
import banmian.segmenter.result.Span;
import banmian.segmenter.text.Line;
import banmian.segmenter.text.LineSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns the text of a newspaper page into its articles. Immutable and thread-safe; never throws on any text. */
public final class PageSegmenter {
    private static final int MOST_REASONS = 5;
    private static final PageSegmenter STANDARD = new PageSegmenter(LineLabeller.standard(), Calibration.standard());

    private final LineLabeller labeller;
    private final Calibration calibration;

    private PageSegmenter(LineLabeller labeller, Calibration calibration) {
        this.labeller = labeller;
        this.calibration = calibration;
    }

    /** The segmenter with the weights that come with this version. */
    public static PageSegmenter standard() {
        return STANDARD;
    }

    /**
     * A segmenter with other weights, for training; calibrated as that of this version.
     *
     * @param weights lines of a weights file
     * @throws IllegalArgumentException where a line is none of such a file
     */
    public static PageSegmenter withWeights(Stream<String> weights) {
        return new PageSegmenter(LineLabeller.of(weights), Calibration.standard());
    }

    /** The articles of {@code page}; takes time in proportion to its length. */
    public SegmentedPage segment(PageText page) {
        return articles(Drafts.of(page, labeller), page);
    }

    /** What each line of {@code page} was taken for and why, in the order of the page: for people who doubt a result. */
    public List<ExplainedLine> explain(PageText page) {
        List<Line> lines = LineSplitter.split(page.text(), page.geometry());
        LineReading reading = labeller.read(lines);
        return IntStream.range(0, lines.size())
                .mapToObj(at -> reading.explain(at, MOST_REASONS))
                .toList();
    }

    /** The articles of {@code page} with what their confidence is reckoned from. */
    public PageSignals signals(PageText page) {
        Drafts drafts = Drafts.of(page, labeller);
        Judge judge = judge(drafts);
        return new PageSignals(
                articles(drafts, page),
                IntStream.range(0, drafts.articles().size())
                        .mapToObj(i -> judge.article(subject(drafts, i)))
                        .toList(),
                drafts.articles().stream().map(judge::boundary).toList(),
                judge.lines(),
                drafts.reading().labelling().labels());
    }

    /** A page on the way to its articles. @param paragraphs one list for each of {@code articles} */
    private record Drafts(
            List<Line> lines,
            LineReading reading,
            List<Piece> pieces,
            List<ArticleDraft> articles,
            List<List<Passage>> paragraphs) {
        static Drafts of(PageText page, LineLabeller labeller) {
            List<Line> lines = LineSplitter.split(page.text(), page.geometry());
            LineReading reading = labeller.read(lines);
            List<Piece> pieces = PieceCutter.cut(lines, reading.labelling().labels());
            List<ArticleDraft> articles = ArticleGrouper.group(pieces);
            return new Drafts(
                    lines,
                    reading,
                    pieces,
                    articles,
                    articles.stream().map(Paragraphs::of).toList());
        }
    }

    private static DoubtRule.Subject subject(Drafts drafts, int article) {
        ArticleDraft draft = drafts.articles().get(article);
        List<Passage> paragraphs = drafts.paragraphs().get(article);
        return new DoubtRule.Subject(
                draft, Fields.read(draft), Bylines.read(new ArticleParts(draft, paragraphs)), paragraphs);
    }

    private Judge judge(Drafts drafts) {
        return new Judge(calibration, drafts.lines(), drafts.reading());
    }

    private SegmentedPage articles(Drafts drafts, PageText page) {
        BlockMap map = new BlockMap();
        for (int i = 0; i < drafts.articles().size(); i++) {
            map.add(i + 1, drafts.articles().get(i), drafts.paragraphs().get(i));
        }
        List<Block> blocks = map.blocks(drafts.pieces());
        ArticleAssembler assembler = new ArticleAssembler(page.issueDate(), judge(drafts));
        List<SegmentedArticle> articles =
                assemble(assembler, drafts.articles(), drafts.paragraphs(), BlockMap.spans(blocks));
        return new SegmentedPage(articles, blocks, warnings(articles, blocks));
    }

    private static List<SegmentedArticle> assemble(
            ArticleAssembler assembler,
            List<ArticleDraft> drafts,
            List<List<Passage>> paragraphs,
            Map<Integer, List<Span>> spans) {
        List<SegmentedArticle> articles = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            articles.add(assembler.assemble(i + 1, drafts.get(i), paragraphs.get(i), spans.get(i + 1)));
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
