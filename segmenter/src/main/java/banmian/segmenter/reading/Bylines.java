package banmian.segmenter.reading;

import banmian.segmenter.result.Byline;
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

    public static List<Byline> read(ArticleParts article) {
        Map<String, Byline> people = new LinkedHashMap<>();
        for (BylineRule rule : RULES) {
            rule.read(article).forEach(byline -> people.putIfAbsent(byline.role() + byline.name(), byline));
        }
        List<Byline> ordered = new ArrayList<>(people.values());
        ordered.sort(Comparator.comparingInt(byline -> byline.span().start()));
        return List.copyOf(ordered);
    }
}
