package banmian.segmenter.label;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.result.BlockRole;
import banmian.segmenter.text.Line;
import banmian.segmenter.text.LineSplitter;
import banmian.segmenter.text.Workspace;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineLabellerTest {
    private static final LineLabeller LABELLER = LineLabeller.standard();
    private static final String PAGE = """
            云溪新桥昨日正式通车

            本报记者 林知远

            　　本报讯 8月3日上午，云溪新桥正式通车，全长三百二十米，两岸居民从此不必绕行二十公里去上班上学。

            　　负责施工的临渡桥梁公司介绍说，新桥的桥面采用了新的材料，预计可以使用一百年，护栏和路灯也已经全部装好。
            """;

    @Test
    void everyLineGetsALabel() {
        assertThat(label(PAGE)).hasSize(4).doesNotContainNull();
    }

    @Test
    void aPlainArticleIsUnderstood() {
        assertThat(label(PAGE))
                .extracting(LineLabel::role)
                .containsExactly(BlockRole.HEADLINE, BlockRole.BYLINE, BlockRole.BODY, BlockRole.BODY);
        assertThat(label(PAGE).get(0)).isEqualTo(LineLabel.HEADLINE_FIRST);
    }

    @Test
    void aPageWithoutLinesHasNoLabels() {
        assertThat(label("")).isEmpty();
    }

    @Test
    void aLineOfWhichNothingIsSeenGetsALabelToo() {
        // Given
        List<Line> lines = LineSplitter.split("一\n二\n\n三\n\n\n四", List.of());

        // Then
        assertThat(LABELLER.read(lines, (at, names) -> {}, new Workspace())
                        .labelling()
                        .labels())
                .hasSize(4)
                .doesNotContainNull();
    }

    @Test
    void theGapAboveALineIsNoneOneOrMore() {
        assertThat(LineSplitter.split("一\n二\n\n三\n\n\n四\n\n\n\n五", List.of()))
                .extracting(Gap::above)
                .containsExactly(Gap.NONE, Gap.NONE, Gap.ONE, Gap.MORE, Gap.MORE);
    }

    private static List<LineLabel> label(String page) {
        List<Line> lines = LineSplitter.split(page, List.of());
        return LABELLER.read(lines, new Workspace()).labelling().labels();
    }
}
