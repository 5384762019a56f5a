package banmian.store.room.article;

import banmian.contracts.event.BylineRole;
import banmian.store.query.ArticleView;
import banmian.store.query.Reprints;
import banmian.store.query.WholeArticle;
import banmian.store.room.Sought;
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
 * @param sought what is marked in it
 */
public record ArticleScreen(ArticleView here, WholeArticle whole, Reprints reprints, String citation, Sought sought) {
    private static final int MOST_REPRINTS = 12;

    public String title() {
        return whole.headline() != null ? whole.headline() : Titles.of(here.article());
    }

    /** Those who did the same for the article. */
    public record People(BylineRole role, List<String> names) {}

    /** Who made it, in the order of the roles. */
    public List<People> people() {
        Map<BylineRole, List<String>> names = new EnumMap<>(BylineRole.class);
        whole.bylines()
                .forEach(byline -> names.computeIfAbsent(byline.role(), role -> new ArrayList<>())
                        .add(byline.name()));
        return names.entrySet().stream()
                .map(entry -> new People(entry.getKey(), entry.getValue()))
                .toList();
    }

    public boolean hasDateline(String paragraph) {
        return whole.dateline() != null && paragraph.startsWith(whole.dateline().text());
    }

    /** A paragraph without the dateline that it may begin with. */
    public String behindDateline(String paragraph) {
        return hasDateline(paragraph)
                ? paragraph.substring(whole.dateline().text().length())
                : paragraph;
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
