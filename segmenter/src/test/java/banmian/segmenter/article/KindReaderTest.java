package banmian.segmenter.article;

import static banmian.segmenter.result.ArticleKind.ARTICLE;
import static banmian.segmenter.result.ArticleKind.PHOTO;
import static banmian.segmenter.result.ArticleKind.TEASER;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.LabelledPage;
import banmian.segmenter.result.ArticleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindReaderTest {
    @ParameterizedTest
    @CsvSource({
        "云溪新桥限行公告, NOTICE",
        "遗失启事, NOTICE",
        "讣告, NOTICE",
        "云溪市桥梁管理条例, DOCUMENT",
        "新桥建设先进个人名单, DOCUMENT",
        "在新桥通车仪式上的讲话（全文）, DOCUMENT",
        "云溪新桥限行公告发布, ARTICLE",
        "云溪新桥昨日通车, ARTICLE",
    })
    void theLastWordOfTheHeadlineTellsWhatItIs(String headline, ArticleKind kind) {
        assertThat(read(headline, "HEADLINE_FIRST " + headline, "BODY 新桥昨日通车。")).isEqualTo(kind);
    }

    @Test
    void aPictureWithLittleTextIsAPhoto() {
        assertThat(read(null, "CAPTION_FIRST 图为新桥夜景。")).isEqualTo(PHOTO);
        assertThat(read("新桥夜景", "HEADLINE_FIRST 新桥夜景", "BODY 新桥亮灯。", "CREDIT 胡  凡摄"))
                .isEqualTo(PHOTO);
        assertThat(read("新桥夜景", "LABEL_FIRST 图片新闻", "HEADLINE 新桥夜景", "BODY 新桥亮灯。", "BYLINE 本报记者 林知远"))
                .isEqualTo(PHOTO);
    }

    @Test
    void anArticleWithAPictureStaysAnArticle() {
        assertThat(read("新桥", "HEADLINE_FIRST 新桥", "BODY " + "新桥昨日通车。".repeat(60), "CAPTION 图为新桥。"))
                .isEqualTo(ARTICLE);
        assertThat(read("新桥", "HEADLINE_FIRST 新桥", "BYLINE 本报记者 林知远", "BODY 新桥通车。", "CREDIT 胡  凡摄"))
                .isEqualTo(ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BODY 新桥昨日通车。详见第3版", "HEADLINE 新桥昨日通车（A05）", "BODY （报道见今日第五版）"})
    void aPointerToAnotherPageIsATeaser(String line) {
        assertThat(read("新桥通车", "HEADLINE_FIRST 新桥通车", line)).isEqualTo(TEASER);
    }

    @Test
    void aLongArticleThatPointsElsewhereIsNoTeaser() {
        assertThat(read("新桥", "HEADLINE_FIRST 新桥", "BODY " + "新桥昨日通车。".repeat(30), "BODY 详见第3版"))
                .isEqualTo(ARTICLE);
    }

    private static ArticleKind read(String headline, String... lines) {
        return KindReader.read(LabelledPage.of(lines).draft(), headline);
    }
}
