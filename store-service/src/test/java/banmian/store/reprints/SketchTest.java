package banmian.store.reprints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SketchTest {
    private static final List<String> REPORT = new MadeText(5).paragraphs(6);

    @Test
    void itHasTheSmallestNumbersOfATextInOrder() {
        Body body = body(REPORT);

        assertThat(Sketch.of(body))
                .hasSize(Sketch.SIZE)
                .containsExactly(Arrays.stream(body.runs(Sketch.RUN))
                        .sorted()
                        .distinct()
                        .limit(Sketch.SIZE)
                        .toArray());
    }

    @Test
    void aRunHasTheSameNumberWhereverItStands() {
        int[] alone = body(List.of("新桥昨日正式通车")).runs(8);
        int[] inside = body(List.of("本报讯　新桥昨日，正式通车！两岸欢腾。")).runs(8);

        assertThat(alone).hasSize(1);
        assertThat(inside[3]).isEqualTo(alone[0]);
    }

    @Test
    void marksBlanksWidthAndKindOfCharactersDoNotCount() {
        List<String> other = REPORT.stream()
                .map(text -> MadePrinting.edited(List.of(text), MadePrinting.Edit.TRADITIONAL, null)
                        .get(0))
                .map(text -> text.replace("，", " ,").replace("。", "　"))
                .toList();

        assertThat(Sketch.of(body(other))).containsExactly(Sketch.of(body(REPORT)));
    }

    @Test
    void aTextThatIsTooShortHasNone() {
        assertThat(Sketch.of(body(List.of("一".repeat(39))))).isEmpty();
        assertThat(Sketch.of(body(List.of("一二三四五六七八九十".repeat(4))))).hasSize(10);
    }

    @Test
    void sharedNumbersAreCounted() {
        assertThat(Sketch.shared(new int[] {1, 3, 5, 9}, new int[] {2, 3, 9, 11}))
                .isEqualTo(2);
        assertThat(Sketch.shared(new int[0], new int[] {1})).isZero();
    }

    private static Body body(List<String> paragraphs) {
        return Body.of(MadePrinting.asParagraphs(paragraphs));
    }
}
