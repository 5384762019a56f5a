package banmian.store.format;

import banmian.contracts.event.Article;
import banmian.contracts.event.Byline;
import banmian.contracts.event.BylineRole;
import banmian.contracts.event.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What several formats say of an article. */
final class Described {
    private static final Set<BylineRole> WRITERS = Set.of(
            BylineRole.REPORTER,
            BylineRole.CORRESPONDENT,
            BylineRole.INTERN,
            BylineRole.COMMENTATOR,
            BylineRole.AUTHOR);
    private static final int LONGEST_TITLE = 30;

    private Described() {}

    /** The headline; for an article without one, the beginning of its text. Never empty. */
    static String title(Article article) {
        if (article.headline() != null) {
            return article.headline();
        }
        String text = article.paragraphs().isEmpty()
                ? ""
                : article.paragraphs().get(0).text().strip();
        if (text.isEmpty()) {
            return "（无标题）";
        }
        return text.codePointCount(0, text.length()) <= LONGEST_TITLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE)) + "……";
    }

    /** Who wrote it: neither who took the pictures nor who edited it. */
    static List<Byline> writers(Article article) {
        return article.bylines().stream()
                .filter(byline -> WRITERS.contains(byline.role()))
                .toList();
    }

    static List<Byline> others(Article article) {
        return article.bylines().stream()
                .filter(byline -> !WRITERS.contains(byline.role()))
                .toList();
    }

    static String body(Article article) {
        return article.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    /** As citations have it: page 1, not 01; A02 stays. */
    static String citedPage(String label) {
        return label == null ? null : label.matches("0+[1-9][0-9]*") ? label.replaceFirst("^0+", "") : label;
    }
}
