package banmian.segmenter.article;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.LabelledPage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleGrouperTest {
    @Test
    void anArticleBeginsWhereALabelSaysSo() {
        assertThat(group("RUBRIC_FIRST ·新桥故事·", "HEADLINE 新桥通车", "BODY 新桥昨日通车。", "HEADLINE_FIRST 老桥退休", "BODY 老桥昨日封闭。"))
                .containsExactly(List.of("·新桥故事·", "新桥通车", "新桥昨日通车。"), List.of("老桥退休", "老桥昨日封闭。"));
    }

    @Test
    void thePagesFirstTextBeginsAnArticleWhateverItsLabel() {
        assertThat(group("FURNITURE 云溪日报", "BODY 还在继续。", "HEADLINE_FIRST 新桥通车"))
                .containsExactly(List.of("还在继续。"), List.of("新桥通车"));
    }

    @Test
    void furnitureInTheMiddleOfAnArticleDoesNotDivideIt() {
        assertThat(group("HEADLINE_FIRST 新桥通车", "FURNITURE 第3版", "BODY 新桥昨日通车。"))
                .containsExactly(List.of("新桥通车", "新桥昨日通车。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"云溪日报", "2031年8月4日 星期一", "第3版 要闻", "■■■", "责编 王小川 校对 李一苇"})
    void nothingButFurnitureIsNoArticle(String line) {
        assertThat(group("HEADLINE_FIRST " + line, "HEADLINE_FIRST 新桥通车", "BODY 新桥昨日通车。"))
                .containsExactly(List.of("新桥通车", "新桥昨日通车。"));
    }

    @Test
    void anEmptyPageHasNoArticles() {
        assertThat(ArticleGrouper.group(List.of())).isEmpty();
    }

    private static List<List<String>> group(String... lines) {
        return LabelledPage.of(lines).drafts().stream()
                .map(draft -> draft.pieces().stream().map(Piece::text).toList())
                .toList();
    }
}
