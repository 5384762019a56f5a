package banmian.store.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Compares texts character by character: exact for any word, of one character too, and without an index to keep. It
 * reads every article that the other filters leave.
 */
@ApplicationScoped
class SubstringSearch implements ArticleSearch {
    private static final String ARTICLES = " from ArticleEntity a join PageEntity p on p.id = a.pageId";
    private static final String BYLINE =
            "exists (select 1 from BylineEntity b where b.articleId = a.id and b.name = :byline)";

    private final Reading reading;

    SubstringSearch(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Hits find(ArticleFilter filter, Slice slice) {
        Conditions matching = matching(filter);
        return new Hits(
                after(filter, slice.after(), slice.rows()),
                reading.count("select count(*)" + ARTICLES + matching.where(), matching));
    }

    @Override
    public List<Hit> after(ArticleFilter filter, String after, int most) {
        Conditions further = matching(filter).and("a.sortKey > :after", "after", after);
        return reading.list(
                "select a.id, a.sortKey" + ARTICLES + further.where() + " order by a.sortKey",
                Hit.class,
                further,
                most);
    }

    private static Conditions matching(ArticleFilter filter) {
        Conditions conditions = new Conditions()
                .andPage("p", filter.pages())
                .and("a.pageId = :pageId", "pageId", filter.pageId())
                .and(BYLINE, "byline", filter.byline());
        int number = 0;
        for (String word : filter.words()) {
            String name = "word" + number++;
            conditions.and("locate(:" + name + ", a.searchText) > 0", name, word);
        }
        return conditions;
    }
}
