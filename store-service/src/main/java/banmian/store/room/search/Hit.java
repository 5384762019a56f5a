package banmian.store.room.search;

import banmian.contracts.event.Article;
import banmian.contracts.event.ArticleKind;
import banmian.contracts.event.Paragraph;
import banmian.search.query.SearchField;
import banmian.store.query.ArticleView;
import banmian.store.query.FoundArticle;
import banmian.store.query.SnippetView;
import banmian.store.room.TextPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An article found.
 *
 * @param kind null for an ordinary article
 * @param title the headline, else the kicker; empty where the article has neither
 * @param kicker null where it is the title
 * @param deck null where nothing was found in it
 * @param passages where the words stand in the text, or its beginning
 */
public record Hit(
        ArticleView article,
        String kind,
        List<TextPiece> rubric,
        List<TextPiece> kicker,
        List<TextPiece> title,
        List<TextPiece> deck,
        List<List<TextPiece>> bylines,
        List<List<TextPiece>> passages) {
    private static final int BEGINNING = 90;

    static Hit of(FoundArticle found) {
        Article article = found.article().article();
        List<SnippetView> snippets = found.snippets() == null ? List.of() : found.snippets();
        List<TextPiece> kicker = part(snippets, SearchField.KICKER, null, article.kicker());
        List<TextPiece> headline = part(snippets, SearchField.HEADLINE, null, article.headline());
        List<TextPiece> deck = part(snippets, SearchField.DECK, null, article.deck());
        return new Hit(
                found.article(),
                article.kind() == ArticleKind.ARTICLE ? null : article.kind().json(),
                part(snippets, SearchField.RUBRIC, null, article.rubric()),
                headline == null ? null : kicker,
                headline != null ? headline : kicker != null ? kicker : List.of(),
                deck != null && deck.stream().anyMatch(TextPiece::marked) ? deck : null,
                IntStream.range(0, article.bylines().size())
                        .mapToObj(index -> part(
                                snippets,
                                SearchField.BYLINE,
                                index,
                                article.bylines().get(index).name()))
                        .toList(),
                passages(snippets, article.paragraphs()));
    }

    private static List<TextPiece> part(List<SnippetView> snippets, SearchField field, Integer index, String text) {
        return text == null
                ? null
                : TextPiece.of(
                        text,
                        snippets.stream()
                                .filter(snippet -> snippet.field().equals(field.label())
                                        && (index == null || index.equals(snippet.index())))
                                .flatMap(snippet -> snippet.marks().stream())
                                .toList());
    }

    private static List<List<TextPiece>> passages(List<SnippetView> snippets, List<Paragraph> paragraphs) {
        List<List<TextPiece>> passages = new ArrayList<>();
        for (SnippetView snippet : snippets) {
            if (snippet.field().equals(SearchField.TEXT.label())
                    || snippet.field().equals(SearchField.CAPTION.label())) {
                passages.add(TextPiece.of(
                        snippet, paragraphs.get(snippet.index()).text().length()));
            }
        }
        if (passages.isEmpty() && !paragraphs.isEmpty()) {
            passages.add(List.of(new TextPiece(beginning(paragraphs.get(0).text()), false)));
        }
        return passages;
    }

    private static String beginning(String text) {
        int end = text.codePointCount(0, text.length()) <= BEGINNING
                ? text.length()
                : text.offsetByCodePoints(0, BEGINNING);
        return end == text.length() ? text : text.substring(0, end) + "…";
    }
}
