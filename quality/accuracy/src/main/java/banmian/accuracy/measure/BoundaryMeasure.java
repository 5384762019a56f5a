package banmian.accuracy.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Pk and WindowDiff over the page's non-blank lines. A line belongs to the article that owns most of it; a boundary is
 * where the article changes, the page's own lines being one more article. A window slides over the lines, as wide as
 * half the mean gold article of the page has lines (at least 1). Pk is the share of windows whose two ends are in one
 * article in gold and not in what was found, or the reverse; WindowDiff the share in which the numbers of boundaries
 * differ.
 */
final class BoundaryMeasure {
    private BoundaryMeasure() {}

    static void measure(Comparison page, Findings findings) {
        List<Integer> gold = owners(page, page.goldOwners());
        int[] goldBoundaries = boundariesBefore(gold);
        int[] foundBoundaries = boundariesBefore(owners(page, page.foundOwners()));
        int width = width(gold, page.goldArticles().size());
        int windows = Math.max(0, gold.size() - width);
        int apart = 0;
        int different = 0;
        for (int i = 0; i < windows; i++) {
            int expected = goldBoundaries[i + width] - goldBoundaries[i];
            int found = foundBoundaries[i + width] - foundBoundaries[i];
            apart += (expected == 0) == (found == 0) ? 0 : 1;
            different += expected == found ? 0 : 1;
        }
        findings.score(Measure.PK, new Mean(apart, windows));
        findings.score(Measure.WINDOW_DIFF, new Mean(different, windows));
    }

    private static int width(List<Integer> owners, int articles) {
        long lines = owners.stream().filter(owner -> owner != Ownership.NOBODY).count();
        return articles == 0 ? 1 : (int) Math.max(1, Math.round(lines / (2.0 * articles)));
    }

    /** The owner of each line that is not blank. */
    private static List<Integer> owners(Comparison page, Ownership owners) {
        List<Integer> ofLines = new ArrayList<>();
        String text = page.text();
        int start = 0;
        while (start < text.length()) {
            int lineEnd = lineEnd(text, start);
            if (!page.isBlank(start, lineEnd)) {
                ofLines.add(page.mainOwner(owners, start, lineEnd));
            }
            start = lineEnd + 1;
        }
        return ofLines;
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** For each line how many boundaries there are before it. */
    private static int[] boundariesBefore(List<Integer> owners) {
        int[] boundaries = new int[owners.size()];
        for (int i = 1; i < boundaries.length; i++) {
            boundaries[i] = boundaries[i - 1] + (owners.get(i).equals(owners.get(i - 1)) ? 0 : 1);
        }
        return boundaries;
    }
}
