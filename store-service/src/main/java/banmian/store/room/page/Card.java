package banmian.store.room.page;

import banmian.contracts.event.Article;
import banmian.contracts.event.Byline;
import banmian.contracts.event.Doubt;
import banmian.store.query.ArticleView;
import banmian.store.query.ContinuationView;
import java.util.List;
import java.util.stream.Collectors;

/** An article as it stands beside its page. */
public record Card(ArticleView view) {
    public Article article() {
        return view.article();
    }

    public String bylines() {
        return article().bylines().stream().map(Byline::name).distinct().collect(Collectors.joining("、"));
    }

    /** The headline; for an article without one, the beginning of its text; null where it has neither. */
    public String title() {
        return Titles.of(article());
    }

    public int percent() {
        return Percent.of(article().confidence());
    }

    public int boundaryPercent() {
        return Percent.of(article().boundary().probability());
    }

    public long repaired() {
        return article().paragraphs().stream()
                .filter(paragraph -> paragraph.spans().size() > 1)
                .count();
    }

    /** What to look at; where the parser gave no reasons, from the codes alone. */
    public List<ReviewItem> review() {
        List<Doubt> doubts = article().doubts();
        return doubts.isEmpty()
                ? article().review().stream().map(ReviewItem::of).toList()
                : doubts.stream().map(ReviewItem::of).toList();
    }

    /** The other parts of an article over several pages. */
    public List<ContinuationView.PartView> otherParts() {
        return view.continuation() == null
                ? List.of()
                : view.continuation().parts().stream()
                        .filter(part -> !part.articleId().equals(article().id()))
                        .toList();
    }

    /** Jumps of this article that lead to nothing stored. */
    public List<ContinuationView.OpenEndView> openEnds() {
        return view.continuation() == null
                ? List.of()
                : view.continuation().open().stream()
                        .filter(end -> end.articleId().equals(article().id()))
                        .toList();
    }

    /** Whether another part is read after this one. */
    public boolean isBefore(ContinuationView.PartView other) {
        List<String> ids = view.continuation().parts().stream()
                .map(ContinuationView.PartView::articleId)
                .toList();
        return ids.indexOf(article().id()) < ids.indexOf(other.articleId());
    }
}
