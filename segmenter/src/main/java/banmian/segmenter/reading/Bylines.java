package banmian.segmenter.reading;

import banmian.segmenter.phrase.NameWords;
import banmian.segmenter.result.Byline;
import banmian.segmenter.result.BylineRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everyone named as having made an article, once for each role, in the order of the page. */
public final class Bylines {
    private static final List<BylineRule> RULES = List.of(
            new BylineLines(),
            new DatelineBylines(),
            new ClosingBylines(),
            new ClosingDatelineBylines(),
            new TrailingBylines());

    private Bylines() {}

    /** Whoever asks as 王女士, a reader, has signed nothing. */
    private static boolean isSigned(Byline byline) {
        return byline.role() != BylineRole.AUTHOR || NameWords.signs(byline.name());
    }

    public static List<Byline> read(ArticleParts article) {
        List<Byline> found = new ArrayList<>();
        for (BylineRule rule : RULES) {
            found.addAll(rule.read(article));
        }
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, Byline> people = new LinkedHashMap<>();
        for (Byline byline : found) {
            if (isSigned(byline)) {
                people.putIfAbsent(byline.role() + byline.name(), byline);
            }
        }
        List<Byline> ordered = new ArrayList<>(people.values());
        ordered.sort(Comparator.comparingInt(byline -> byline.span().start()));
        return List.copyOf(ordered);
    }
}
