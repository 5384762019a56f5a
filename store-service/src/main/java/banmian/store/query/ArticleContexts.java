package banmian.store.query;

import static java.util.stream.Collectors.toMap;

import banmian.contracts.event.Article;
import banmian.store.continuation.Continuation;
import banmian.store.continuation.Part;
import banmian.store.persistence.ArticleEntity;
import banmian.store.persistence.IssueEntity;
import banmian.store.persistence.PageEntity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads articles with their pages and what their issues say of them, in the same number of queries for one as for many. */
@ApplicationScoped
class ArticleContexts {
    private final Reading reading;
    private final ArticleParts parts;
    private final IssuePages issuePages;
    private final ContinuationReader continuations;

    ArticleContexts(Reading reading, ArticleParts parts, IssuePages issuePages, ContinuationReader continuations) {
        this.reading = reading;
        this.parts = parts;
        this.issuePages = issuePages;
        this.continuations = continuations;
    }

    /** The articles of {@code rows}, in their order. */
    List<ArticleContext> of(List<ArticleEntity> rows) {
        List<String> pageIds = rows.stream().map(row -> row.pageId).distinct().toList();
        Map<String, PageEntity> pages = reading.among(PageEntity.class, "id", pageIds).stream()
                .collect(toMap(page -> page.id, Function.identity()));
        Map<IssueEntity.Key, List<IssuePage>> issues = issuePages.of(pages.values());
        List<Part> asked = parts(rows, pages);
        Map<String, Continuation> whole = continuations.of(asked, pages, issues);
        return asked.stream()
                .map(part -> {
                    PageEntity page = pages.get(part.pageId());
                    List<IssuePage> issue = IssuePages.isKnown(page)
                            ? issues.getOrDefault(IssuePages.issue(page), List.of())
                            : List.of();
                    return new ArticleContext(page, part, whole.get(part.id()), issue);
                })
                .toList();
    }

    private List<Part> parts(List<ArticleEntity> rows, Map<String, PageEntity> pages) {
        List<Article> articles = parts.assemble(rows);
        List<Part> asked = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            PageEntity page = pages.get(rows.get(i).pageId);
            asked.add(new Part(page.id, page.pageLabel, articles.get(i)));
        }
        return asked;
    }
}
