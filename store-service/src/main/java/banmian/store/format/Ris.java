package banmian.store.format;

import banmian.contracts.event.Article;
import banmian.store.query.ArchivedArticle;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** RIS, which EndNote and most others read. Records follow each other: many make one file. */
final class Ris implements ArticleFormat {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu/MM/dd/", Locale.ROOT);

    @Override
    public String name() {
        return "ris";
    }

    @Override
    public String mediaType() {
        return "application/x-research-info-systems";
    }

    @Override
    public String extension() {
        return "ris";
    }

    @Override
    public String write(ArchivedArticle archived, Addresses addresses) {
        Article article = archived.article();
        StringBuilder record = new StringBuilder();
        line(record, "TY", "NEWS");
        line(record, "ID", article.id());
        line(record, "TI", Described.title(article));
        Described.writers(article).forEach(byline -> line(record, "AU", byline.name()));
        line(record, "T2", archived.newspaper());
        if (archived.issueDate() != null) {
            line(record, "PY", Integer.toString(archived.issueDate().getYear()));
            line(record, "DA", DATE.format(archived.issueDate()));
        }
        line(record, "SP", Described.citedPage(archived.pageLabel()));
        line(record, "SE", archived.pageName());
        line(record, "LA", "zh");
        line(record, "UR", addresses.article(article.id()));
        line(record, "ER", "");
        return record.toString();
    }

    private static void line(StringBuilder record, String tag, String value) {
        if (value != null) {
            record.append(tag).append("  - ").append(GbT7714.oneLine(value)).append("\r\n");
        }
    }
}
