package banmian.store.query;

import static java.util.stream.Collectors.toMap;

import banmian.store.persistence.ArticleEntity;
import banmian.store.persistence.PageEntity;
import banmian.store.reprints.Body;
import banmian.store.reprints.Candidates;
import banmian.store.reprints.Candidates.Candidate;
import banmian.store.reprints.Comparison;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds the other printings of an article's text. Candidates are found by their sketches, which are written with the
 * articles; what they have in common is counted on their whole texts when it is asked for.
 */
@ApplicationScoped
public class ReprintReader {
    /** More are not looked at: of a text that so many share a number with, the first are as good as all. */
    private static final int MOST_CANDIDATES = 2000;

    private static final int MOST_REPRINTS = 100;

    private static final String BY_ID = " order by id";

    private static final String SHARING =
            "select a.id, p.issueDate, a.sketch from ArticleEntity a" + " join PageEntity p on p.id = a.pageId";

    /** A printing: its article, how alike it is, and through which other printing it was found. */
    private record Found(Comparison comparison, String via) {}

    private final Reading reading;

    ReprintReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * The other printings of an article.
     *
     * @param days how many days before and after its own issue are looked at
     * @return empty where there is no such article
     */
    public Optional<Reprints> of(String articleId, int days) {
        return reading.within(
                () -> ArticleEntity.<ArticleEntity>findByIdOptional(articleId).map(article -> find(article, days)));
    }

    private Reprints find(ArticleEntity asked, int days) {
        Body body = Body.of(asked.paragraphs);
        Map<String, Found> found = new LinkedHashMap<>();
        if (asked.sketch != null && asked.sketch.length > 0) {
            PageEntity page = PageEntity.findById(asked.pageId);
            List<Candidate> sharing = sharing(asked.sketch, page, days);
            List<Comparison> direct = compared(asked.id, body, asked.sketch, sharing);
            direct.forEach(comparison -> found.put(comparison.articleId(), new Found(comparison, null)));
            addThroughOthers(asked.id, body, direct, page, days, found);
        }
        return reprints(asked, body, found);
    }

    private List<Candidate> sharing(int[] sketch, PageEntity page, int days) {
        Conditions conditions = new Conditions().and("array_intersects(a.sketch, :sketch)", "sketch", sketch);
        if (page.issueDate != null) {
            conditions
                    .and("p.issueDate >= :from", "from", page.issueDate.minusDays(days))
                    .and("p.issueDate <= :to", "to", page.issueDate.plusDays(days));
        }
        return reading.list(
                SHARING + conditions.where() + " order by a.id", Candidate.class, conditions, MOST_CANDIDATES);
    }

    private List<Comparison> compared(String id, Body body, int[] sketch, List<Candidate> sharing) {
        List<String> ids = Candidates.worthComparing(sketch, sharing).stream()
                .map(Candidate::articleId)
                .filter(other -> !other.equals(id))
                .toList();
        return reading.among(ArticleEntity.class, "id", ids, BY_ID).stream()
                .flatMap(other -> Comparison.ofReprint(other.id, body, Body.of(other.paragraphs)).stream())
                .toList();
    }

    /** What is a reprint of a printing that is the same as this one is one of this one, though both were cut elsewhere. */
    private void addThroughOthers(
            String askedId, Body body, List<Comparison> direct, PageEntity page, int days, Map<String, Found> found) {
        List<String> same = direct.stream()
                .filter(Comparison::isSame)
                .map(Comparison::articleId)
                .toList();
        if (same.isEmpty()) {
            return;
        }
        List<ArticleEntity> others = reading.among(ArticleEntity.class, "id", same, BY_ID);
        int[] sketches = others.stream()
                .flatMapToInt(other -> IntStream.of(other.sketch))
                .distinct()
                .toArray();
        List<Candidate> sharing = sharing(sketches, page, days);
        for (ArticleEntity other : others) {
            List<Candidate> news = sharing.stream()
                    .filter(candidate -> !found.containsKey(candidate.articleId())
                            && !candidate.articleId().equals(askedId))
                    .toList();
            for (Comparison through : compared(other.id, Body.of(other.paragraphs), other.sketch, news)) {
                ArticleEntity article = ArticleEntity.findById(through.articleId());
                Comparison own = Comparison.of(article.id, body, Body.of(article.paragraphs));
                found.put(article.id, new Found(own, other.id));
            }
        }
    }

    private Reprints reprints(ArticleEntity asked, Body body, Map<String, Found> found) {
        List<ArticleEntity> rows = reading.among(ArticleEntity.class, "id", found.keySet());
        List<String> pageIds = rows.stream().map(row -> row.pageId).distinct().toList();
        Map<String, PageEntity> pages = reading.among(PageEntity.class, "id", pageIds).stream()
                .collect(toMap(page -> page.id, Function.identity()));
        List<Reprints.Reprint> printings = rows.stream()
                .sorted(Comparator.comparing(
                                (ArticleEntity row) -> pages.get(row.pageId).issueDate,
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(row -> row.sortKey))
                .map(row -> Reprints.Reprint.of(
                        row,
                        pages.get(row.pageId),
                        found.get(row.id).comparison(),
                        found.get(row.id).via()))
                .toList();
        return Reprints.of(asked.id, body.length(), asked.sketch, printings, MOST_REPRINTS);
    }
}
