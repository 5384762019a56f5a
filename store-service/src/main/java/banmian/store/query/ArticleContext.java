package banmian.store.query;

import banmian.store.continuation.Continuation;
import banmian.store.continuation.Part;
import banmian.store.persistence.PageEntity;
import java.util.List;

/**
 * An article and what of its issue concerns it.
 *
 * @param page the one it stands on
 * @param continuation null where it stands there whole
 * @param issue the pages of its issue that have labels
 */
record ArticleContext(PageEntity page, Part part, Continuation continuation, List<IssuePage> issue) {
    ArticleView view() {
        return ArticleView.of(
                page,
                part.article(),
                ContinuationView.of(continuation),
                RelatedPage.of(part.article().jump().relatedPages(), page, issue));
    }

    WholeArticle whole() {
        return WholeArticle.of(page, part, continuation);
    }
}
