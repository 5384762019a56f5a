package banmian.store.continuation;

import static banmian.store.StoreClient.get;

import banmian.contracts.event.Article;
import banmian.contracts.event.Jump;
import banmian.contracts.event.PageParsed;
import banmian.contracts.event.Provenance;
import banmian.store.persistence.PageStore;
import banmian.store.reprints.MadeText;
import banmian.testing.KafkaAndPostgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What putting articles together costs where they are read: requests for articles of issues with jumps and without, taken
 * in turns in one run. Prints figures and asserts none; only where {@code -Dbanmian.measure=true} is given.
 */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
@EnabledIfSystemProperty(named = "banmian.measure", matches = "true")
class ReadingCostIT {
    private static final int ISSUES = 20;
    private static final int PAGES = 16;
    private static final int ARTICLES = 6;
    private static final int ROUNDS = 300;
    private static final int LISTS = 30;

    @Inject
    PageStore store;

    private final MadeText made = new MadeText(13);

    @Test
    void requestsInTurns() {
        for (int day = 1; day <= ISSUES; day++) {
            store.store(issue("接转计时报", day, true));
            store.store(issue("平常计时报", day, false));
        }
        read(50);

        double[] single = read(ROUNDS);
        double[] lists = new double[2];
        for (int i = 0; i < LISTS; i++) {
            lists[0] += timed("/api/articles?limit=100&newspaper=接转计时报");
            lists[1] += timed("/api/articles?limit=100&newspaper=平常计时报");
        }
        System.out.printf(
                Locale.ROOT,
                "ms an article: with a jump %.2f, no jump on its page %.2f, no jumps in its issue %.2f;"
                        + " ms a list of 100: with jumps %.1f, without %.1f%n",
                1000 * single[0] / ROUNDS,
                1000 * single[1] / ROUNDS,
                1000 * single[2] / ROUNDS,
                1000 * lists[0] / LISTS,
                1000 * lists[1] / LISTS);
    }

    private double[] read(int rounds) {
        double[] seconds = new double[3];
        for (int i = 0; i < rounds; i++) {
            int day = 1 + i % ISSUES;
            seconds[0] += timed("/api/articles/接转计时报-" + day + "-01-1");
            seconds[1] += timed("/api/articles/接转计时报-" + day + "-09-1");
            seconds[2] += timed("/api/articles/平常计时报-" + day + "-01-1");
        }
        return seconds;
    }

    private static double timed(String path) {
        long start = System.nanoTime();
        int status = get(path).statusCode();
        if (status != 200) {
            throw new AssertionError(path + ": " + status);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** Three articles of the first page go on on the third, where the issue has jumps. */
    private List<PageParsed> issue(String newspaper, int day, boolean jumps) {
        List<PageParsed> pages = new ArrayList<>();
        for (int page = 1; page <= PAGES; page++) {
            String label = String.format(Locale.ROOT, "%02d", page);
            String id = newspaper + "-" + day + "-" + label;
            List<Article> articles = new ArrayList<>();
            for (int i = 1; i <= ARTICLES; i++) {
                Jump jump = !jumps || i > 3 ? Jump.NONE : jump(page);
                String headline = "标题" + i + made.word();
                String[] text = made.paragraphs(7).toArray(String[]::new);
                articles.add(IssueTest.article(id + "-" + i, i, headline, null, jump, text));
            }
            Provenance provenance = new Provenance("UTF-8", "0".repeat(64), Instant.now(), null, Map.of());
            pages.add(new PageParsed(
                    id,
                    newspaper,
                    LocalDate.of(2023, 5, day),
                    label,
                    null,
                    "1.0.0",
                    articles,
                    List.of(),
                    List.of(),
                    id,
                    provenance));
        }
        return pages;
    }

    private static Jump jump(int page) {
        return page == 1 ? new Jump("03", null) : page == 3 ? new Jump(null, "01") : Jump.NONE;
    }
}
