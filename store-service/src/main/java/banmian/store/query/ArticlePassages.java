package banmian.store.query;

import banmian.contracts.event.Article;
import banmian.contracts.event.Byline;
import banmian.contracts.event.Paragraph;
import banmian.search.feed.SearchedParts;
import banmian.search.query.SearchField;
import banmian.search.snippet.Passage;
import java.util.ArrayList;
import java.util.List;

/** The parts of an article that are searched, in the order in which they are read. */
final class ArticlePassages {
    private ArticlePassages() {}

    static List<Passage> of(Article article) {
        List<Passage> passages = new ArrayList<>();
        add(passages, SearchField.RUBRIC, article.rubric());
        add(passages, SearchField.KICKER, article.kicker());
        add(passages, SearchField.HEADLINE, article.headline());
        add(passages, SearchField.DECK, article.deck());
        int index = 0;
        for (Byline byline : article.bylines()) {
            passages.add(new Passage(SearchField.BYLINE, index++, byline.name()));
        }
        index = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            passages.add(new Passage(SearchedParts.field(paragraph.role()), index++, paragraph.text()));
        }
        return passages;
    }

    private static void add(List<Passage> passages, SearchField field, String text) {
        if (text != null) {
            passages.add(new Passage(field, null, text));
        }
    }
}
