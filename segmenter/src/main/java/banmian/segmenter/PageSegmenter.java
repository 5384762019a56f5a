package banmian.segmenter;

import banmian.segmenter.confidence.Calibration;
import banmian.segmenter.confidence.Judge;
import banmian.segmenter.confidence.PageSignals;
import banmian.segmenter.label.LineLabeller;
import banmian.segmenter.label.LineReading;
import banmian.segmenter.result.Block;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.result.ExplainedLine;
import banmian.segmenter.result.SegmentedArticle;
import banmian.segmenter.result.SegmentedPage;
import banmian.segmenter.result.Span;
import banmian.segmenter.text.Line;
import banmian.segmenter.text.LineSplitter;
import banmian.segmenter.text.ReadableText;
import banmian.segmenter.text.Workspace;
import banmian.segmenter.text.Workspaces;
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
    private final Workspaces workspaces = new Workspaces();

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
        ReadableText text = ReadableText.of(page.text());
        SegmentedPage read = workspaces.lend(workspace -> articles(page, read(text, page, workspace)));
        return new PrintedPlaces(text).of(read);
    }

    /** What each line of {@code page} was taken for and why, in the order of the page: for people who doubt a result. */
    public List<ExplainedLine> explain(PageText page) {
        ReadableText text = ReadableText.of(page.text());
        List<Line> lines = LineSplitter.split(text.text(), page.geometry());
        LineReading reading = labeller.read(lines, new Workspace());
        return new PrintedPlaces(text)
                .of(IntStream.range(0, lines.size())
                        .mapToObj(at -> reading.explain(at, MOST_REASONS))
                        .toList());
    }

    /** The articles of {@code page} with what their confidence is reckoned from. */
    public PageSignals signals(PageText page) {
        ReadableText text = ReadableText.of(page.text());
        ReadPage read = read(text, page, new Workspace());
        Judge judge = new Judge(calibration, read.lines(), read.reading());
        return new PageSignals(
                new PrintedPlaces(text).of(articles(page, read)),
                IntStream.range(0, read.articles())
                        .mapToObj(i -> judge.article(read.subject(i)))
                        .toList(),
                IntStream.range(0, read.articles())
                        .mapToObj(i -> judge.boundary(read.draft(i)))
                        .toList(),
                judge.lines(),
                read.reading().labelling().labels());
    }

    private ReadPage read(ReadableText text, PageText page, Workspace workspace) {
        List<Line> lines = LineSplitter.split(text.text(), page.geometry());
        return ReadPage.of(lines, labeller.read(lines, workspace));
    }

    private SegmentedPage articles(PageText page, ReadPage read) {
        BlockMap map = new BlockMap();
        for (int i = 0; i < read.articles(); i++) {
            map.add(i + 1, read.draft(i), read.paragraphs(i));
        }
        List<Block> blocks = map.blocks(read.pieces());
        Map<Integer, List<Span>> spans = BlockMap.spans(blocks);
        ArticleAssembler assembler =
                new ArticleAssembler(page.issueDate(), new Judge(calibration, read.lines(), read.reading()));
        List<SegmentedArticle> articles = new ArrayList<>(read.articles());
        for (int i = 0; i < read.articles(); i++) {
            articles.add(assembler.assemble(
                    i + 1, read.parts().get(i), read.bylines().get(i), spans.get(i + 1)));
        }
        return new SegmentedPage(articles, blocks, warnings(articles, blocks));
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
