package banmian.accuracy.report;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.accuracy.measure.Difference;
import banmian.accuracy.measure.Measure;
import banmian.accuracy.measure.PageResult;
import banmian.accuracy.measure.Tally;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final Difference WRONG = new Difference("deck", "河边通了车", null);

    @Test
    void pagesAddUpByTheirCounts() {
        // Given
        Evaluation pages = new Evaluation(List.of(Results.page("1", "城南晚报", 9), Results.page("2", "河东日报", 6)));

        // Then
        assertThat(pages.total().of(Measure.CLOSE_ARTICLES)).isEqualTo(new Tally(15, 20, 20));
        assertThat(pages.total().values()).containsEntry("articles-over-0.9.f1", 0.75);
    }

    @Test
    void groupsHoldTheirPages() {
        // Given
        Evaluation pages = new Evaluation(
                List.of(Results.page("1", "城南晚报", 9), Results.page("2", null, 6), Results.page("3", "城南晚报", 1)));

        // Then
        assertThat(pages.by(Grouping.NEWSPAPER)).containsOnlyKeys("城南晚报", "unknown");
        assertThat(pages.by(Grouping.NEWSPAPER).get("城南晚报").total().of(Measure.CLOSE_ARTICLES))
                .isEqualTo(new Tally(10, 20, 20));
    }

    @Test
    void theWorstPageHasTheWorstArticlesThenTheMostErrors() {
        // Given
        Evaluation pages = new Evaluation(List.of(
                Results.page("good", null, 10),
                Results.page("field", null, 10, WRONG),
                Results.page("fields", null, 10, WRONG, WRONG),
                Results.page("articles", null, 5, WRONG)));

        // Then
        assertThat(pages.worst(9)).extracting(PageResult::page).containsExactly("articles", "fields", "field");
        assertThat(pages.worst(1)).extracting(PageResult::page).containsExactly("articles");
    }
}
