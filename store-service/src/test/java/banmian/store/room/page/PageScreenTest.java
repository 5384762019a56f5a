package banmian.store.room.page;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.event.Article;
import banmian.contracts.event.ArticleKind;
import banmian.contracts.event.Jump;
import banmian.contracts.event.Provenance;
import banmian.store.query.ArticleView;
import banmian.store.query.PageView;
import banmian.store.room.Sought;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageScreenTest {
    @Test
    void anArticleOfWhichOnlyARubricIsLeftHasNoTitle() {
        // Given
        PageScreen screen = screen(article(1, null), article(2, "渡口拆除"));

        // Then
        assertThat(screen.titleOf(1)).isEmpty();
        assertThat(screen.titleOf(2)).isEqualTo("渡口拆除");
        assertThat(screen.titleOf(3)).isEmpty();
    }

    private static PageScreen screen(ArticleView... articles) {
        PageView page = new PageView(
                "p",
                null,
                null,
                null,
                null,
                "1.0.0",
                List.of(),
                List.of(),
                List.of(),
                "",
                new Provenance("UTF-8", "0", Instant.EPOCH, null, Map.of()),
                1);
        return PageScreen.of(page, List.of(articles), List.of(), Sought.of(null));
    }

    private static ArticleView article(int position, String headline) {
        Article article = new Article(
                "a" + position,
                position,
                ArticleKind.ARTICLE,
                "今日渡口",
                null,
                headline,
                null,
                List.of(),
                null,
                List.of(),
                Jump.NONE,
                List.of(),
                0.9,
                List.of());
        return new ArticleView("p", null, null, null, null, "1.0.0", article, null, List.of());
    }
}
