package banmian.parser;

import banmian.contracts.event.Article;
import banmian.contracts.event.PageParsed;
import banmian.contracts.event.PageReceived;
import banmian.segmenter.PageSegmenter;
import banmian.segmenter.PageText;
import banmian.segmenter.result.SegmentedArticle;
import banmian.segmenter.result.SegmentedPage;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses a page: the one place where segmenter and contracts meet, used alike by parse-service and by the command
 * line. The same page always gives the same result. Thread-safe.
 */
public final class PageParser {
    /** Version of the parser, in every result; it rises whenever the same page may come out differently. */
    public static final String VERSION = "1.5.0";

    private final PageSegmenter segmenter;

    public PageParser(PageSegmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** The parser with the segmenter's own weights. */
    public static PageParser standard() {
        return new PageParser(PageSegmenter.standard());
    }

    public PageParsed parse(PageReceived page) {
        SegmentedPage segmented = segmenter.segment(PageText.of(page.text(), page.issueDate()));
        return new PageParsed(
                page.pageId(),
                page.newspaper(),
                page.issueDate(),
                page.pageLabel(),
                page.pageName(),
                VERSION,
                articles(page.pageId(), segmented),
                ContractShape.blocks(segmented.blocks()),
                warnings(page, segmented),
                page.text(),
                page.provenance());
    }

    private static List<Article> articles(String pageId, SegmentedPage segmented) {
        ArticleIds ids = new ArticleIds(pageId);
        List<Article> articles = new ArrayList<>();
        for (SegmentedArticle article : segmented.articles()) {
            articles.add(ContractShape.article(ids.next(article), article));
        }
        return articles;
    }

    /** A page that is parsed again comes with what an earlier parser said of it: that is not the page's own. */
    private static List<String> warnings(PageReceived page, SegmentedPage segmented) {
        List<String> warnings = new ArrayList<>(page.warnings());
        warnings.removeAll(SegmentedPage.ALL_WARNINGS);
        warnings.addAll(segmented.warnings());
        return warnings;
    }
}
