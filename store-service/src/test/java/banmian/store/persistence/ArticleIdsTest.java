package banmian.store.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.event.Article;
import banmian.contracts.event.ArticleKind;
import banmian.contracts.event.Jump;
import banmian.contracts.event.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleIdsTest {
    @Test
    void anArticleOfANewPageKeepsItsOwnId() {
        Map<String, String> ids = ArticleIds.keep(List.of(), List.of(article("a", 1, new Span(0, 10))));

        assertThat(ids).isEqualTo(Map.of("a", "a"));
    }

    @Test
    void anArticleWithAMovedBorderTakesTheOldId() {
        // Given
        List<ArticleIds.Stored> old = List.of(stored("old", new Span(0, 100)));

        // When
        Map<String, String> ids = ArticleIds.keep(old, List.of(article("new", 1, new Span(5, 90))));

        // Then
        assertThat(ids).isEqualTo(Map.of("new", "old"));
    }

    @Test
    void ofTheHalvesOfASplitArticleTheLargerTakesTheOldId() {
        // Given
        List<ArticleIds.Stored> old = List.of(stored("old", new Span(0, 100)));
        List<Article> halves = List.of(article("small", 1, new Span(0, 30)), article("large", 2, new Span(30, 100)));

        // When
        Map<String, String> ids = ArticleIds.keep(old, halves);

        // Then
        assertThat(ids).isEqualTo(Map.of("small", "small", "large", "old"));
    }

    @Test
    void aMergedArticleTakesTheIdOfTheLargerPart() {
        // Given
        List<ArticleIds.Stored> old = List.of(stored("small", new Span(0, 30)), stored("large", new Span(30, 100)));

        // When
        Map<String, String> ids = ArticleIds.keep(old, List.of(article("whole", 1, new Span(0, 100))));

        // Then
        assertThat(ids).isEqualTo(Map.of("whole", "large"));
    }

    @Test
    void anIdThatIsStillThereStaysThoughAnotherArticleOverlapsMore() {
        // Given
        List<ArticleIds.Stored> old = List.of(stored("kept", new Span(0, 100)));
        List<Article> now = List.of(article("other", 1, new Span(0, 80)), article("kept", 2, new Span(80, 100)));

        // When
        Map<String, String> ids = ArticleIds.keep(old, now);

        // Then
        assertThat(ids).isEqualTo(Map.of("other", "other", "kept", "kept"));
    }

    @Test
    void overlapIsCountedOverAllSpans() {
        // Given
        List<ArticleIds.Stored> old =
                List.of(stored("left", new Span(0, 20), new Span(50, 70)), stored("right", new Span(20, 50)));
        Article columns = article("new", 1, new Span(0, 20), new Span(30, 50), new Span(55, 70));

        // When
        Map<String, String> ids = ArticleIds.keep(old, List.of(columns));

        // Then
        assertThat(ids).isEqualTo(Map.of("new", "left"));
    }

    @Test
    void withoutOverlapNothingIsInherited() {
        Map<String, String> ids =
                ArticleIds.keep(List.of(stored("old", new Span(0, 10))), List.of(article("new", 1, new Span(10, 20))));

        assertThat(ids).isEqualTo(Map.of("new", "new"));
    }

    @Test
    void equalOverlapsGoToTheFirstOnThePage() {
        // Given
        List<ArticleIds.Stored> old = List.of(stored("old", new Span(0, 20)));
        List<Article> halves = List.of(article("second", 2, new Span(10, 20)), article("first", 1, new Span(0, 10)));

        // When
        Map<String, String> ids = ArticleIds.keep(old, halves);

        // Then
        assertThat(ids).isEqualTo(Map.of("first", "old", "second", "second"));
    }

    private static ArticleIds.Stored stored(String id, Span... spans) {
        return new ArticleIds.Stored(id, List.of(spans));
    }

    private static Article article(String id, int position, Span... spans) {
        return new Article(
                id,
                position,
                ArticleKind.ARTICLE,
                null,
                null,
                "路灯全部点亮",
                null,
                List.of(),
                null,
                List.of(),
                Jump.NONE,
                List.of(spans),
                1,
                List.of());
    }
}
