package banmian.segmenter;

import banmian.segmenter.article.ArticleDraft;
import banmian.segmenter.article.ArticleGrouper;
import banmian.segmenter.article.Piece;
import banmian.segmenter.article.PieceCutter;
import banmian.segmenter.label.LineLabel;
import banmian.segmenter.paragraph.Paragraphs;
import banmian.segmenter.paragraph.Passage;
import banmian.segmenter.reading.ArticleParts;
import banmian.segmenter.result.Span;
import banmian.segmenter.text.Line;
import banmian.segmenter.text.LineSplitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A page whose labels are given, not found: what follows the labeller is tested without it.
 *
 * @param text the page
 * @param pieces what its lines, so labelled, are cut into
 */
public record LabelledPage(String text, List<Piece> pieces) {
    /** @param lines each a label and the line as printed: {@code BODY 　　新桥昨日通车。}; an empty one is a blank line */
    public static LabelledPage of(String... lines) {
        List<LineLabel> labels = Arrays.stream(lines)
                .filter(line -> !line.isEmpty())
                .map(line -> LineLabel.valueOf(line.substring(0, line.indexOf(' '))))
                .toList();
        String text = Arrays.stream(lines)
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .collect(Collectors.joining("\n"));
        List<Line> split = LineSplitter.split(text, List.of());
        return new LabelledPage(text, PieceCutter.cut(split, labels));
    }

    public List<ArticleDraft> drafts() {
        return ArticleGrouper.group(pieces);
    }

    /** All pieces as one article. */
    public ArticleDraft draft() {
        return new ArticleDraft(pieces);
    }

    public List<Passage> paragraphs() {
        return Paragraphs.of(draft());
    }

    public ArticleParts parts() {
        return new ArticleParts(draft(), paragraphs());
    }

    /** What stands on the page at each of these spans. */
    public List<String> at(List<Span> spans) {
        List<String> found = new ArrayList<>();
        spans.forEach(span -> found.add(span.of(text)));
        return found;
    }
}
