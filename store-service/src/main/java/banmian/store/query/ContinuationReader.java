package banmian.store.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import banmian.contracts.event.Article;
import banmian.store.config.StoreConfig;
import banmian.store.continuation.Continuation;
import banmian.store.continuation.Issue;
import banmian.store.continuation.Part;
import banmian.store.persistence.ArticleEntity;
import banmian.store.persistence.IssueEntity;
import banmian.store.persistence.JumpLinkEntity;
import banmian.store.persistence.PageEntity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts articles over several pages together when they are read, from what is stored then: nothing of it is written, so
 * nothing of it can be out of date, in whatever order pages come, are corrected or parsed again. Articles of pages that no
 * jump concerns cost one query, for all of them.
 */
@ApplicationScoped
class ContinuationReader {
    private static final String JUMPS = "pageId in ?1 and direction <> '" + JumpLinkEntity.RELATED + "'";

    private final ArticleParts parts;
    private final Duration patience;
    private final Clock clock = Clock.systemUTC();

    ContinuationReader(ArticleParts parts, StoreConfig config) {
        this.parts = parts;
        this.patience = config.continuation().patience();
    }

    /**
     * The continuations that articles are parts of, by article id.
     *
     * @param asked the articles, whole
     * @param pages their pages, by id
     * @param issues the pages of the issues that these are of
     */
    Map<String, Continuation> of(
            Collection<Part> asked, Map<String, PageEntity> pages, Map<IssueEntity.Key, List<PageEntity>> issues) {
        Map<String, Continuation> found = new HashMap<>();
        asked.stream()
                .filter(part -> !IssuePages.isKnown(pages.get(part.pageId())))
                .forEach(part -> Issue.alone(part, mayGrow(List.of(pages.get(part.pageId()))))
                        .ifPresent(alone -> found.put(part.id(), alone)));
        for (Concern concern : concerns(asked, issues)) {
            Issue issue = Issue.of(articles(concern), concern.labels(), mayGrow(concern.issue()));
            asked.forEach(part -> issue.continuation(part.id()).ifPresent(whole -> found.put(part.id(), whole)));
        }
        return found;
    }

    /** The pages of an issue that jumps stand on or name. */
    private record Concern(List<PageEntity> issue, Set<String> pageIds) {
        Set<String> labels() {
            return issue.stream().map(page -> page.pageLabel).collect(Collectors.toSet());
        }
    }

    /** Only of issues in which jumps concern the pages that are asked for. */
    private static List<Concern> concerns(Collection<Part> asked, Map<IssueEntity.Key, List<PageEntity>> issues) {
        Set<String> askedPages = asked.stream().map(Part::pageId).collect(Collectors.toSet());
        List<String> all = issues.values().stream()
                .flatMap(List::stream)
                .map(page -> page.id)
                .toList();
        Map<String, List<JumpLinkEntity>> jumps = all.isEmpty()
                ? Map.of()
                : JumpLinkEntity.<JumpLinkEntity>stream(JUMPS, all).collect(groupingBy(jump -> jump.pageId));
        List<Concern> concerns = new ArrayList<>();
        for (List<PageEntity> issue : issues.values()) {
            Concern concern = new Concern(issue, concerned(issue, jumps));
            if (concern.pageIds().stream().anyMatch(askedPages::contains)) {
                concerns.add(concern);
            }
        }
        return concerns;
    }

    private static Set<String> concerned(List<PageEntity> issue, Map<String, List<JumpLinkEntity>> jumps) {
        Map<String, String> byLabel =
                issue.stream().collect(toMap(page -> page.pageLabel, page -> page.id, (a, b) -> a));
        Set<String> pageIds = new HashSet<>();
        for (PageEntity page : issue) {
            for (JumpLinkEntity jump : jumps.getOrDefault(page.id, List.of())) {
                pageIds.add(page.id);
                Issue.meant(jump.pageLabel, page.pageLabel, byLabel.keySet())
                        .ifPresent(label -> pageIds.add(byLabel.get(label)));
            }
        }
        return pageIds;
    }

    private List<Part> articles(Concern concern) {
        Map<String, PageEntity> byId = concern.issue().stream().collect(toMap(page -> page.id, Function.identity()));
        List<ArticleEntity> rows = ArticleEntity.list("pageId in ?1", concern.pageIds());
        List<Article> articles = parts.assemble(rows);
        List<Part> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            PageEntity page = byId.get(rows.get(i).pageId);
            found.add(new Part(page.id, page.pageLabel, articles.get(i)));
        }
        return found;
    }

    /** The clock starts again with each page that comes. */
    private boolean mayGrow(List<PageEntity> issue) {
        Instant latest = issue.stream()
                .map(page -> page.lastReceivedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return clock.instant().isBefore(latest.plus(patience));
    }
}
