package banmian.segmenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import banmian.segmenter.result.ArticleKind;
import banmian.segmenter.result.Block;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.result.Byline;
import banmian.segmenter.result.BylineRole;
import banmian.segmenter.result.Dateline;
import banmian.segmenter.result.Jump;
import banmian.segmenter.result.SegmentedArticle;
import banmian.segmenter.result.SegmentedPage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PageSegmenterTest {
    private static final String TEXT = """
            第3版 要闻

            2031年8月4日 星期一

            云溪新桥昨日正式通车

            　　本报讯（记者 林知远 通讯员 周一禾）8月3日上午，云溪新桥正式通车，全长三百二十米，两岸居民从此不必绕行二十公里去上班上学。

            　　负责施工的临渡桥梁公司介绍说，新桥的桥面采用了新的材料，预计可以使用一百年，护栏和路灯也已经全部装好。（下转第5版）

            临渡小学种下一百棵树

            ■本报记者 胡  凡

            　　开学第一天，临渡小学的孩子们在操场边种下了一百棵小树，每个班级认领十棵，由值日的同学每天浇水。

            　　校长赵小舟说，等孩子们毕业的时候，这些树就能遮住半个操场了，到那时大家可以在树下上课。
            """;

    private final SegmentedPage page = segment(TEXT);

    @Test
    void aPageOfTwoArticlesIsReadWhole() {
        assertThat(page.articles())
                .extracting(SegmentedArticle::position, SegmentedArticle::kind, SegmentedArticle::headline)
                .containsExactly(
                        tuple(1, ArticleKind.ARTICLE, "云溪新桥昨日正式通车"), tuple(2, ArticleKind.ARTICLE, "临渡小学种下一百棵树"));
        assertThat(page.articles()).allSatisfy(article -> {
            assertThat(article.paragraphs()).hasSize(2);
            assertThat(article.review()).isEmpty();
        });
        assertThat(page.warnings()).isEmpty();
    }

    @Test
    void whoWroteWhereAndWhenIsRead() {
        // Given
        SegmentedArticle bridge = page.articles().get(0);
        SegmentedArticle school = page.articles().get(1);

        // Then
        assertThat(bridge.bylines())
                .extracting(Byline::name, Byline::role)
                .containsExactly(tuple("林知远", BylineRole.REPORTER), tuple("周一禾", BylineRole.CORRESPONDENT));
        assertThat(bridge.dateline()).isEqualTo(new Dateline("本报讯", "本报", null, LocalDate.of(2031, 8, 3)));
        assertThat(bridge.jump()).isEqualTo(new Jump("05", null));
        assertThat(school.bylines())
                .extracting(Byline::name, Byline::affiliation)
                .containsExactly(tuple("胡凡", "本报"));
        assertThat(school.dateline()).isNull();
        assertThat(school.jump()).isEqualTo(Jump.NONE);
    }

    @Test
    void anArticleCoversThePageFromItsHeadlineToItsEnd() {
        assertThat(page.articles().get(0).spans())
                .extracting(span -> span.of(TEXT))
                .containsExactly(TEXT.substring(TEXT.indexOf("云溪新桥昨日"), TEXT.indexOf("临渡小学种下"))
                        .strip());
    }

    @Test
    void furnitureDividesTheStretchesThatAnArticleCovers() {
        // Given
        LabelledPage divided = LabelledPage.of("HEADLINE_FIRST 新桥通车", "BODY 新桥昨日", "FURNITURE 第3版", "BODY 通车。");
        BlockMap map = new BlockMap();

        // When
        map.add(1, divided.drafts().get(0), divided.paragraphs());

        // Then
        assertThat(divided.at(BlockMap.spans(map.blocks(divided.pieces())).get(1)))
                .containsExactly("新桥通车\n新桥昨日", "通车。");
    }

    @Test
    void furnitureBelongsToThePage() {
        assertThat(page.blocks())
                .filteredOn(block -> block.article() == null)
                .extracting(block -> TEXT.substring(block.start(), block.end()), Block::role)
                .containsExactly(tuple("第3版 要闻", BlockRole.FURNITURE), tuple("2031年8月4日 星期一", BlockRole.FURNITURE));
    }

    @Test
    void aPageWithoutArticlesSaysSo() {
        assertThat(segment("").warnings()).containsExactly("no-articles");
        assertThat(segment("云溪日报\n2031年8月4日 星期一").articles()).isEmpty();
        assertThat(segment("云溪日报\n2031年8月4日 星期一").blocks())
                .extracting(Block::role)
                .containsExactly(BlockRole.FURNITURE, BlockRole.FURNITURE);
    }

    private static SegmentedPage segment(String text) {
        return PageSegmenter.standard().segment(PageText.of(text, LocalDate.of(2031, 8, 4)));
    }
}
