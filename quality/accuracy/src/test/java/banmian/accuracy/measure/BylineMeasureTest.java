package banmian.accuracy.measure;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.accuracy.gold.GoldArticle;
import banmian.accuracy.gold.GoldByline;
import banmian.segmenter.result.ArticleKind;
import banmian.segmenter.result.Boundary;
import banmian.segmenter.result.Byline;
import banmian.segmenter.result.BylineRole;
import banmian.segmenter.result.SegmentedArticle;
import banmian.segmenter.result.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class BylineMeasureTest {
    @Test
    void aNameWithAnotherRoleIsRightOnlyAsAName() {
        // Given 王小明 as reporter, found as author; 李四 is right
        Sample page = page(
                gold(List.of(new GoldByline("王小明", "reporter"), new GoldByline("李四", "reporter")), List.of()),
                found(byline("王小明", BylineRole.AUTHOR), byline("李四", BylineRole.REPORTER)));

        // Then
        assertThat(page.tally(Measure.BYLINES)).isEqualTo(new Tally(1, 2, 2));
        assertThat(page.tally(Measure.BYLINE_NAMES)).isEqualTo(new Tally(2, 2, 2));
        assertThat(page.differences("byline"))
                .containsExactly(new Difference("byline", "王小明 (reporter)", "王小明 (author)"));
    }

    @Test
    void photographersAreComparedWithPhotoCredits() {
        // Given
        Sample page = page(
                gold(List.of(new GoldByline("李四", "reporter")), List.of("图为老街夜景。", "本报记者  张  三摄（城南图片）")),
                found(byline("李四", BylineRole.REPORTER), byline("张三", BylineRole.PHOTOGRAPHER)));

        // Then
        assertThat(page.tally(Measure.BYLINES)).isEqualTo(new Tally(1, 1, 1));
        assertThat(page.tally(Measure.PHOTO_CREDITS)).isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void anAuthorThatGoldDoesNotHaveIsWrong() {
        // Given
        Sample page = page(gold(List.of(), List.of()), found(byline("王小明", BylineRole.AUTHOR)));

        // Then
        assertThat(page.tally(Measure.BYLINES)).isEqualTo(new Tally(0, 1, 0));
        assertThat(page.tally(Measure.BYLINES).f1()).isZero();
    }

    private static Sample page(GoldArticle gold, SegmentedArticle found) {
        return new Sample().line("正文", 1, 1).gold(gold).found(found);
    }

    private static GoldArticle gold(List<GoldByline> bylines, List<String> photoCredits) {
        return new GoldArticle(1, null, null, null, null, null, bylines, photoCredits, List.of());
    }

    private static SegmentedArticle found(Byline... bylines) {
        return new SegmentedArticle(
                1,
                ArticleKind.ARTICLE,
                null,
                null,
                null,
                null,
                List.of(bylines),
                null,
                List.of(),
                null,
                List.of(),
                0.9,
                new Boundary(1, List.of()),
                List.of());
    }

    private static Byline byline(String name, BylineRole role) {
        return new Byline(name, role, null, new Span(0, 1));
    }
}
