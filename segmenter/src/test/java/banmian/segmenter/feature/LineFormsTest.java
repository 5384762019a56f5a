package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.text.LineSplitter;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineFormsTest {
    @Test
    void eachFormIsToldApartFromTheOthers() {
        // Given: one line for each form
        List<String> lines = List.of(
                "■本报记者 林知远",
                "本报讯 云溪新桥通车。",
                "近日，云溪新桥通车。",
                "新桥通车。（新华社云溪8月3日电）",
                "车流平稳。本报记者 林知远",
                "桥通了。（据《江城晚报》）",
                "桥通了。（李江舟 周一禾）",
                "还在继续。（下转第3版）",
                "新桥夜景。胡凡 摄",
                "他说：“新桥通车了！”");
        List<Form> forms = List.of(
                Form.BYLINE,
                Form.DATELINE,
                Form.NEWS,
                Form.DATELINE_LAST,
                Form.BYLINE_LAST,
                Form.SOURCE_LAST,
                Form.NAMES_LAST,
                Form.JUMP_LAST,
                Form.CREDIT_LAST,
                Form.CLOSED);

        // When
        LineForms page = new LineForms(LineSplitter.split(String.join("\n", lines), List.of()));

        // Then
        assertThat(forms).containsExactlyInAnyOrder(Form.values());
        for (int at = 0; at < forms.size(); at++) {
            assertThat(page.has(at, forms.get(at))).as(lines.get(at)).isTrue();
            assertThat(page.has(at, forms.get(at))).as("asked again").isTrue();
        }
        assertThat(page.has(0, Form.DATELINE)).isFalse();
        assertThat(page.has(1, Form.CREDIT_LAST)).isFalse();
    }
}
