package banmian.store.reprints;

import banmian.contracts.event.Article;
import banmian.contracts.event.PageParsed;
import banmian.store.persistence.PageStore;
import banmian.testing.KafkaAndPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What sketches cost where pages are written: rows a second with the index, without it, and without sketches, taken in turns
 * in one run. Prints figures and asserts none; only where {@code -Dbanmian.measure=true} is given.
 */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
@EnabledIfSystemProperty(named = "banmian.measure", matches = "true")
class SketchCostIT {
    private static final int ROUNDS = 6;
    private static final int BATCHES = 12;
    private static final int PAGES = 50;
    private static final int ARTICLES = 6;
    private static final String DROP = "drop index if exists article_by_sketch";
    private static final String CREATE = "create index if not exists article_by_sketch on article using gin (sketch)";

    @Inject
    PageStore store;

    @Inject
    EntityManager entities;

    private final MadeText made = new MadeText(9);
    private int pages;

    @Test
    void rowsASecond() {
        write(batches());
        double with = 0;
        double without = 0;
        double making = 0;
        for (int round = 0; round < ROUNDS; round++) {
            run(CREATE);
            with += write(batches());
            run(DROP);
            List<List<PageParsed>> batches = batches();
            making += make(batches);
            without += write(batches);
        }
        run(CREATE);
        double rows = (double) ROUNDS * BATCHES * PAGES * ARTICLES;
        System.out.printf(
                Locale.ROOT,
                "articles/s: with sketches and index %.0f; with sketches, no index %.0f; without sketches %.0f;"
                        + " sketches alone %.0f; cost of all %.1f %%%n",
                rows / with,
                rows / without,
                rows / (without - making),
                rows / making,
                100 * (1 - (without - making) / with));
    }

    private List<List<PageParsed>> batches() {
        List<List<PageParsed>> batches = new ArrayList<>();
        for (int batch = 0; batch < BATCHES; batch++) {
            List<PageParsed> events = new ArrayList<>();
            for (int page = 0; page < PAGES; page++) {
                events.add(page());
            }
            batches.add(events);
        }
        return batches;
    }

    private PageParsed page() {
        String id = "cost-" + pages;
        LocalDate day = LocalDate.of(2015, 1, 1).plusDays(pages / 8);
        String label = String.format(Locale.ROOT, "%02d", 1 + pages++ % 8);
        List<Article> articles = new ArrayList<>();
        for (int i = 1; i <= ARTICLES; i++) {
            articles.add(MadePages.article(id + "-" + i, i, "标题", made.paragraphs(7)));
        }
        return MadePages.pageOf(id, "计时日报", day, label, articles);
    }

    private double write(List<List<PageParsed>> batches) {
        long start = System.nanoTime();
        batches.forEach(store::store);
        return (System.nanoTime() - start) / 1e9;
    }

    private static double make(List<List<PageParsed>> batches) {
        long start = System.nanoTime();
        long numbers = 0;
        for (List<PageParsed> batch : batches) {
            for (PageParsed page : batch) {
                for (Article article : page.articles()) {
                    numbers += Sketch.of(Body.of(article.paragraphs())).length;
                }
            }
        }
        return numbers == 0 ? 0 : (System.nanoTime() - start) / 1e9;
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
