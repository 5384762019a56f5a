package banmian.training.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.accuracy.gold.GoldPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldsTest {
    /** Eight pages of one newspaper, and of four others one or two, one page twice. */
    private final List<GoldPage> pages = pages();

    private final Folds folds = Folds.of(pages, 3, 1);

    @Test
    void everyPageIsInOneFoldOnce() {
        List<GoldPage> all = IntStream.range(0, 3)
                .boxed()
                .flatMap(fold -> folds.in(fold).stream())
                .toList();

        assertThat(all).containsExactlyInAnyOrderElementsOf(new HashSet<>(pages));
    }

    @Test
    void aNewspaperIsInOneFoldUnlessItIsMoreThanThat() {
        assertThat(foldsOf("江城晚报")).hasSize(1);
        assertThat(foldsOf("山城早报")).hasSize(1);
        assertThat(foldsOf("国家日报")).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(pages)
                .allMatch(page -> folds.isDivided(page) == page.newspaper().equals("国家日报"));
    }

    @Test
    void whoLearnsFromTheOthersSeesAPageAsOftenAsItIsThere() {
        int fold = foldsOf("江城晚报").iterator().next();
        GoldPage twice = pages.get(pages.size() - 1);

        assertThat(folds.without(fold, pages)).doesNotContain(twice);
        assertThat(folds.without((fold + 1) % 3, pages).stream().filter(twice::equals))
                .hasSize(2);
    }

    @Test
    void theSameSeedDividesTheSameWay() {
        assertThat(Folds.of(pages, 3, 1)).isEqualTo(folds);
    }

    private Set<Integer> foldsOf(String newspaper) {
        Set<Integer> numbers = new HashSet<>();
        folds.numbers().forEach((page, fold) -> {
            if (page.newspaper().equals(newspaper)) {
                numbers.add(fold);
            }
        });
        return numbers;
    }

    private static List<GoldPage> pages() {
        List<GoldPage> pages = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            pages.add(page("n" + i, "国家日报"));
        }
        pages.add(page("s1", "山城早报"));
        pages.add(page("s2", "山城早报"));
        pages.add(page("h1", "海港商报"));
        pages.add(page("t1", "天河周末"));
        GoldPage twice = page("j1", "江城晚报");
        pages.add(twice);
        pages.add(twice);
        return pages;
    }

    private static GoldPage page(String id, String newspaper) {
        return new GoldPage(id, newspaper, null, null, "第" + id + "版\n", List.of(), List.of());
    }
}
