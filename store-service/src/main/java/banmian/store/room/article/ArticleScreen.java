package banmian.store.room.article;

import banmian.contracts.event.BylineRole;
import banmian.store.query.ArticleView;
import banmian.store.query.Reprints;
import banmian.store.query.WholeArticle;
import banmian.store.room.page.Titles;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the view of an article shows.
 *
 * @param here the part that was asked for: the article itself where it stands on one page
 * @param whole with all its parts
 */
public record ArticleScreen(ArticleView here, WholeArticle whole, Reprints reprints, String citation) {
    private static final int MOST_REPRINTS = 12;

    public String title() {
        return whole.headline() != null ? whole.headline() : Titles.of(here.article());
    }

    /** The names by what they did, in the order of the bylines. */
    public Map<BylineRole, List<String>> people() {
        Map<BylineRole, List<String>> people = new EnumMap<>(BylineRole.class);
        whole.bylines()
                .forEach(byline -> people.computeIfAbsent(byline.role(), role -> new ArrayList<>())
                        .add(byline.name()));
        return people;
    }

    /** The beginning of a paragraph that is the dateline; empty where it does not begin with it. */
    public String dateline(String paragraph) {
        return whole.dateline() != null && paragraph.startsWith(whole.dateline().text())
                ? whole.dateline().text()
                : "";
    }

    public List<Reprints.Reprint> shownReprints() {
        return reprints.items()
                .subList(0, Math.min(MOST_REPRINTS, reprints.items().size()));
    }

    public int furtherReprints() {
        return reprints.total() - shownReprints().size();
    }

    /** Of a likeness from 0 to 1. */
    public int percent(double likeness) {
        return likeness < 1 ? (int) Math.min(99, Math.round(likeness * 100)) : 100;
    }
}
