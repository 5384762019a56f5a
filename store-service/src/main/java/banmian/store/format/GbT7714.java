package banmian.store.format;

import banmian.contracts.event.Byline;
import banmian.store.query.ArchivedArticle;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A citation as GB/T 7714—2015 has it for an article of a newspaper:
 * {@code 罗文鹏. 题名[N]. 衡阳日报, 2021-07-19(1).} Of more than three authors the first three are named.
 */
final class GbT7714 implements ArticleFormat {
    private static final int NAMED = 3;

    @Override
    public String name() {
        return "gbt7714";
    }

    @Override
    public String mediaType() {
        return "text/x-bibliography";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public String write(ArchivedArticle archived, Addresses addresses) {
        String authors = authors(Described.writers(archived.article()));
        String title = oneLine(Described.title(archived.article())) + "[N]";
        String printed = printed(archived);
        return (authors.isEmpty() ? "" : authors + ". ") + title + (printed.isEmpty() ? "" : ". " + printed) + ".";
    }

    private static String authors(List<Byline> writers) {
        List<String> names = writers.stream().map(Byline::name).distinct().toList();
        String named = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? named + ", 等" : named;
    }

    private static String printed(ArchivedArticle archived) {
        String newspaper = archived.newspaper() == null ? "" : archived.newspaper();
        String date = archived.issueDate() == null ? "" : archived.issueDate().toString();
        String page = archived.pageLabel() == null ? "" : "(" + Described.citedPage(archived.pageLabel()) + ")";
        return newspaper + (newspaper.isEmpty() || date.isEmpty() ? "" : ", ") + date + page;
    }

    /** A citation is one line, whatever the headline is. */
    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
