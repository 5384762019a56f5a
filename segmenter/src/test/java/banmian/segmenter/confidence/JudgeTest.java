package banmian.segmenter.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.PageSegmenter;
import banmian.segmenter.PageText;
import banmian.segmenter.result.Doubt;
import banmian.segmenter.result.SegmentedArticle;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final String PLAIN = """
            社区食堂开张迎客

            ■本报记者 周明

            本报讯 昨天上午，城南社区食堂正式开张，老人们在家门口吃上了热饭。
            """;

    private static final String OPEN = """
            社区食堂开张迎客

            ■本报记者 周明

            本报讯 昨天上午，城南社区食堂正式开张，老人们在家门口吃上了热饭，食堂的三位师傅都
            """;

    @Test
    void anArticleSaysHowSureItsBeginningIsAndWhy() {
        SegmentedArticle article = only(PLAIN);

        assertThat(article.boundary().probability()).isBetween(0.9, 1.0);
        assertThat(article.boundary().reasons())
                .hasSize(3)
                .allMatch(reason -> reason.contains(" ") && !reason.contains("="));
        assertThat(article.confidence()).isBetween(0.85, 1.0);
        assertThat(article.review()).isEmpty();
    }

    @Test
    void aDoubtNamesTheLineAndWhatItWasTakenFor() {
        SegmentedArticle article = only(OPEN);

        assertThat(article.review()).contains("open-end");
        Doubt doubt = article.doubts().get(0);
        assertThat(doubt.span().of(OPEN)).startsWith("本报讯").endsWith("师傅都");
        assertThat(doubt.probability()).isBetween(0.5, 1.0);
        assertThat(doubt.reasons())
                .startsWith("the text stops in mid sentence and no jump says where it goes on")
                .anyMatch(reason -> reason.startsWith("taken for body, or else "));
    }

    @Test
    void ofAnUncertainArticleTheLeastCertainLineIsNamed() {
        // Given: a bare line that may be anything
        String page = "桥\n\n本报讯 昨天上午，新桥正式通车，全长三百二十米，两岸居民从此不必绕行二十公里去上班上学。\n\n桥\n桥\n\n桥\n";

        // When
        List<Doubt> uncertain = PageSegmenter.standard().segment(PageText.of(page, null)).articles().stream()
                .flatMap(article -> article.doubts().stream())
                .filter(doubt -> doubt.code().equals("uncertain"))
                .toList();

        // Then
        assertThat(uncertain).isNotEmpty().allSatisfy(doubt -> {
            assertThat(doubt.span().of(page)).isEqualTo("桥");
            assertThat(doubt.reasons()).startsWith("another reading is likely");
        });
    }

    @Test
    void aPageThatBeginsWithoutAHeadlineBeginsWithItsFirstLine() {
        SegmentedArticle article = only("""
                （上接第一版）桥面用了新的材料，护栏和路灯也都装好了，可以用上一百年。

                住在北岸的胡师傅说，从前上班要绕行四十分钟，现在走过去只要十分钟，孩子上学也方便多了。
                """);

        assertThat(article.boundary().probability()).isBetween(0.5, 1.0);
        assertThat(article.boundary().reasons()).isNotEmpty();
    }

    private static SegmentedArticle only(String page) {
        List<SegmentedArticle> articles =
                PageSegmenter.standard().segment(PageText.of(page, null)).articles();
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }
}
