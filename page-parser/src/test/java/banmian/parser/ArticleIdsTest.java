package banmian.parser;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.result.ArticleKind;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.result.Boundary;
import banmian.segmenter.result.Jump;
import banmian.segmenter.result.Paragraph;
import banmian.segmenter.result.SegmentedArticle;
import banmian.segmenter.result.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleIdsTest {
    @Test
    void anIdFollowsFromPageAndHeadlineNotFromThePlace() {
        // Given
        ArticleIds first = new ArticleIds("page");
        ArticleIds second = new ArticleIds("page");
        second.next(article(1, "新插入的一篇", "正文。"));

        // When
        String before = first.next(article(1, "两条公交线路明起调整", "正文。"));
        String after = second.next(article(2, "两条公交线路明起调整", "正文改过。"));

        // Then
        assertThat(after).isEqualTo(before).matches("[0-9a-f]{32}");
    }

    @Test
    void gapsInTheHeadlineDoNotMatter() {
        String joined = new ArticleIds("page").next(article(1, "春到江城百花开", "正文。"));

        String gapped = new ArticleIds("page").next(article(1, "春到江城　百花开", "正文。"));

        assertThat(gapped).isEqualTo(joined);
    }

    @Test
    void equalHeadlinesOnOnePageAreToldApart() {
        ArticleIds ids = new ArticleIds("page");

        String first = ids.next(article(1, "图片新闻", "一。"));
        String second = ids.next(article(2, "图片新闻", "二。"));

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void anArticleWithoutHeadlineIsKnownByItsFirstWords() {
        String one = new ArticleIds("page").next(article(1, null, "图为工人在抢修线路。"));
        String other = new ArticleIds("page").next(article(1, null, "图为孩子们在放风筝。"));

        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void otherPagesHaveOtherIds() {
        String one = new ArticleIds("page").next(article(1, "图片新闻", "一。"));
        String other = new ArticleIds("another page").next(article(1, "图片新闻", "一。"));

        assertThat(other).isNotEqualTo(one);
    }

    private static SegmentedArticle article(int position, String headline, String body) {
        return new SegmentedArticle(
                position,
                ArticleKind.ARTICLE,
                null,
                null,
                headline,
                null,
                List.of(),
                null,
                List.of(new Paragraph(body, BlockRole.BODY, List.of(new Span(0, body.length())))),
                Jump.NONE,
                List.of(new Span(0, body.length())),
                1,
                new Boundary(1, List.of()),
                List.of());
    }
}
