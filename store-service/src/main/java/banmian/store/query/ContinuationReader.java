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
 * nothing of it can be out of date, in whatever order pages come, are corrected or parsed again. Articles that no jump
 * concerns cost one query, for all of them; others are compared with those of their issues that one concerns, which cost
 * three more, for all of them.
 */
@ApplicationScoped
class ContinuationReader {
    private static final String BUT_RELATED = " and direction <> '" + JumpLinkEntity.RELATED + "'";
    private static final String CONCERNED = "from ArticleEntity where any_of(pageId, :named) or any_of(id, :jumping)";

    private final Reading reading;
    private final ArticleParts parts;
    private final Duration patience;
    private final Clock clock = Clock.systemUTC();

    ContinuationReader(Reading reading, ArticleParts parts, StoreConfig config) {
        this.reading = reading;
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
            Collection<Part> asked, Map<String, PageEntity> pages, Map<IssueEntity.Key, List<IssuePage>> issues) {
        Map<String, Continuation> found = new HashMap<>();
        asked.stream()
                .filter(part -> !IssuePages.isKnown(pages.get(part.pageId())))
                .forEach(part -> Issue.alone(part, mayGrow(List.of(IssuePage.of(pages.get(part.pageId())))))
                        .ifPresent(alone -> found.put(part.id(), alone)));
        List<Concern> concerns = concerns(asked, issues.values());
        Map<String, List<Part>> concerned = articlesByPage(concerns);
        for (Concern concern : concerns) {
            Issue issue = Issue.of(concern.of(concerned), concern.labels(), mayGrow(concern.issue()));
            asked.forEach(part -> issue.continuation(part.id()).ifPresent(whole -> found.put(part.id(), whole)));
        }
        return found;
    }

    /**
     * What the jumps of an issue concern.
     *
     * @param named ids of pages that jumps name: any article there may be meant
     * @param jumping ids of articles that have jumps
     */
    private record Concern(List<IssuePage> issue, Set<String> named, Set<String> jumping) {
        Set<String> labels() {
            return issue.stream().map(IssuePage::label).collect(Collectors.toSet());
        }

        List<Part> of(Map<String, List<Part>> byPage) {
            return issue.stream()
                    .flatMap(page -> byPage.getOrDefault(page.id(), List.of()).stream())
                    .toList();
        }

        boolean has(Part part) {
            return named.contains(part.pageId()) || jumping.contains(part.id());
        }
    }

    /** Only of issues in which jumps concern the articles that are asked for. */
    private List<Concern> concerns(Collection<Part> asked, Collection<List<IssuePage>> issues) {
        List<String> all =
                issues.stream().flatMap(List::stream).map(IssuePage::id).toList();
        Map<String, List<JumpLinkEntity>> jumps =
                reading.among(JumpLinkEntity.class, "pageId", all, BUT_RELATED).stream()
                        .collect(groupingBy(jump -> jump.pageId));
        return issues.stream()
                .map(issue -> concern(issue, jumps))
                .filter(concern -> asked.stream().anyMatch(concern::has))
                .toList();
    }

    private static Concern concern(List<IssuePage> issue, Map<String, List<JumpLinkEntity>> jumps) {
        Map<String, String> byLabel = issue.stream().collect(toMap(IssuePage::label, IssuePage::id, (a, b) -> a));
        Concern concern = new Concern(issue, new HashSet<>(), new HashSet<>());
        for (IssuePage page : issue) {
            for (JumpLinkEntity jump : jumps.getOrDefault(page.id(), List.of())) {
                concern.jumping().add(jump.articleId);
                Issue.meant(jump.pageLabel, page.label(), byLabel.keySet())
                        .ifPresent(label -> concern.named().add(byLabel.get(label)));
            }
        }
        return concern;
    }

    /** What the jumps of all issues concern, in the same number of queries for one as for many. */
    private Map<String, List<Part>> articlesByPage(List<Concern> concerns) {
        if (concerns.isEmpty()) {
            return Map.of();
        }
        Map<String, String> labels = concerns.stream()
                .flatMap(concern -> concern.issue().stream())
                .collect(toMap(IssuePage::id, IssuePage::label));
        List<ArticleEntity> rows = reading.list(
                CONCERNED,
                ArticleEntity.class,
                new Conditions()
                        .and("", "named", union(concerns, Concern::named))
                        .and("", "jumping", union(concerns, Concern::jumping)),
                Integer.MAX_VALUE);
        List<Article> articles = parts.assemble(rows);
        List<Part> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String page = rows.get(i).pageId;
            found.add(new Part(page, labels.get(page), articles.get(i)));
        }
        return found.stream().collect(groupingBy(Part::pageId));
    }

    private static Set<String> union(List<Concern> concerns, Function<Concern, Set<String>> ids) {
        return concerns.stream().map(ids).flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** The clock starts again with each page that comes. */
    private boolean mayGrow(List<IssuePage> issue) {
        Instant latest = issue.stream()
                .map(IssuePage::lastReceivedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return clock.instant().isBefore(latest.plus(patience));
    }
}
