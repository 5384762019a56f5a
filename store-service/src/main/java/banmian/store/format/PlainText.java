package banmian.store.format;

import banmian.contracts.event.Article;
import banmian.contracts.event.Byline;
import banmian.contracts.event.Paragraph;
import banmian.store.query.ArchivedArticle;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The article as one reads it: titles, who wrote it, paragraphs; then where it was printed. */
final class PlainText implements ArticleFormat {
    @Override
    public String name() {
        return "txt";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public String write(ArchivedArticle archived, Addresses addresses) {
        Article article = archived.article();
        String names = article.bylines().stream().map(Byline::name).collect(Collectors.joining(" "));
        Stream<String> titles = Stream.of(
                article.rubric() == null ? null : "·" + article.rubric() + "·",
                article.kicker(),
                article.headline(),
                article.deck(),
                names.isEmpty() ? null : names);
        String head = titles.filter(Objects::nonNull).collect(Collectors.joining("\n"));
        String body = article.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
        return Stream.of(head, body, printed(archived))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String printed(ArchivedArticle archived) {
        return Stream.of(
                        archived.newspaper(),
                        archived.issueDate() == null
                                ? null
                                : archived.issueDate().toString(),
                        archived.pageLabel() == null ? null : archived.pageLabel() + "版",
                        archived.pageName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
