package banmian.segmenter.reading;

import banmian.segmenter.result.Byline;
import banmian.segmenter.result.BylineRole;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives people who sign with their bare name the role that the same page names them with elsewhere: where one article is by
 * {@code 本报记者 金璐}, {@code …不能再吃。 金璐} under the next is hers as a reporter.
 */
public final class KnownReporters {
    private static final Set<BylineRole> NAMED =
            EnumSet.of(BylineRole.REPORTER, BylineRole.CORRESPONDENT, BylineRole.INTERN, BylineRole.COMMENTATOR);

    private KnownReporters() {}

    /** The bylines of each article of a page, in its order. */
    public static List<List<Byline>> settle(List<List<Byline>> page) {
        Map<String, BylineRole> roles = new HashMap<>();
        for (List<Byline> article : page) {
            for (Byline byline : article) {
                if (NAMED.contains(byline.role())) {
                    roles.putIfAbsent(byline.name(), byline.role());
                }
            }
        }
        return roles.isEmpty()
                ? page
                : page.stream().map(article -> settle(article, roles)).toList();
    }

    private static List<Byline> settle(List<Byline> article, Map<String, BylineRole> roles) {
        return article.stream()
                .map(byline -> byline.role() == BylineRole.AUTHOR && roles.containsKey(byline.name())
                        ? new Byline(byline.name(), roles.get(byline.name()), byline.affiliation(), byline.span())
                        : byline)
                .toList();
    }
}
