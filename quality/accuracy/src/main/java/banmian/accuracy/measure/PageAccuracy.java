package banmian.accuracy.measure;

import banmian.accuracy.gold.GoldPage;
import banmian.segmenter.PageSegmenter;
import banmian.segmenter.PageText;
import banmian.segmenter.result.SegmentedPage;

/** Measures a page by everything there is to measure. */
public final class PageAccuracy {
    private PageAccuracy() {}

    /** Segments the page and measures what comes of it. */
    public static PageResult of(GoldPage gold, PageSegmenter segmenter) {
        return of(gold, segmenter.segment(PageText.of(gold.text(), gold.issueDate())));
    }

    /** @param found the same page, segmented */
    public static PageResult of(GoldPage gold, SegmentedPage found) {
        Comparison page = new Comparison(gold, found);
        Findings findings = new Findings();
        ArticleMeasure.measure(page, findings);
        BlockMeasure.measure(page, findings);
        BoundaryMeasure.measure(page, findings);
        FieldMeasure.measure(page, findings);
        BylineMeasure.measure(page, findings);
        ParagraphMeasure.measure(page, findings);
        RoleMeasure.measure(page, findings);
        ConfidenceMeasure.measure(page, findings);
        return new PageResult(gold.id(), gold.newspaper(), gold.style(), findings.figures(), findings.differences());
    }
}
