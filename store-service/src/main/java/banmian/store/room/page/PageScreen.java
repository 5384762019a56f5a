package banmian.store.room.page;

import banmian.contracts.event.BlockRole;
import banmian.store.query.ArticleView;
import banmian.store.query.PageSummary;
import banmian.store.query.PageView;
import banmian.store.room.Sought;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What the view of a page shows.
 *
 * @param issue the pages of its issue in order, this one among them; empty where the issue is not known
 * @param sought what is marked in it
 */
public record PageScreen(PageView page, List<Piece> pieces, List<Card> cards, List<PageSummary> issue, Sought sought) {
    /** More than any page that was printed as one. */
    private static final int MANY_PIECES = 300;

    static PageScreen of(PageView page, List<ArticleView> articles, List<PageSummary> issue, Sought sought) {
        return new PageScreen(
                page, Printed.piecesOf(page), articles.stream().map(Card::new).toList(), issue, sought);
    }

    /** Whether the browser had better lay out what is out of sight only when it comes into sight. */
    public boolean isLong() {
        return pieces.size() > MANY_PIECES;
    }

    /** The articles that a person should look at. */
    public List<Card> toReview() {
        return cards.stream().filter(card -> !card.article().review().isEmpty()).toList();
    }

    /** The roles that occur, in the order in which they are explained. */
    public Set<BlockRole> roles() {
        Set<BlockRole> roles = EnumSet.noneOf(BlockRole.class);
        page.blocks().forEach(block -> roles.add(block.role()));
        return roles;
    }

    /** The title of an article by its position; empty where it has none. */
    public String titleOf(int position) {
        return cards.stream()
                .filter(card -> card.article().position() == position)
                .map(Card::title)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    public PageSummary previous() {
        return at(-1);
    }

    public PageSummary next() {
        return at(1);
    }

    private PageSummary at(int distance) {
        for (int i = 0; i < issue.size(); i++) {
            if (issue.get(i).pageId().equals(page.pageId())) {
                int other = i + distance;
                return other >= 0 && other < issue.size() ? issue.get(other) : null;
            }
        }
        return null;
    }
}
