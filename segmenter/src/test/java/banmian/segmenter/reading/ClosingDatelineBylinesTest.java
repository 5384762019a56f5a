package banmian.segmenter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.LabelledPage;
import banmian.segmenter.result.Byline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingDatelineBylinesTest {
    @Test
    void theReportersStandInTheDatelineThatAnArticleEndsWith() {
        // Given
        LabelledPage page = LabelledPage.of("BODY 新桥昨日通车。", "", "BODY 车流平稳。（本报云溪8月3日电 记者林知远、周一禾）");

        // When
        List<Byline> bylines = new ClosingDatelineBylines().read(page.parts());

        // Then
        assertThat(bylines).extracting(Byline::name).containsExactly("林知远", "周一禾");
        assertThat(page.at(bylines.stream().map(Byline::span).toList())).containsExactly("记者林知远", "周一禾");
    }

    @Test
    void theyAreFoundBehindALongParagraphToo() {
        // Given
        LabelledPage page = LabelledPage.of("BODY " + "新桥昨日通车。".repeat(60) + "（本报云溪8月3日电 记者林知远）");

        // When
        List<Byline> bylines = new ClosingDatelineBylines().read(page.parts());

        // Then
        assertThat(page.at(bylines.stream().map(Byline::span).toList())).containsExactly("记者林知远");
    }

    @ParameterizedTest
    @ValueSource(strings = {"车流平稳。（新华社云溪8月3日电）", "车流平稳。（据新华社）", "车流平稳。（记者林知远）", "车流平稳。", "（"})
    void otherEndingsNameNoOneHere(String text) {
        assertThat(new ClosingDatelineBylines()
                        .read(LabelledPage.of("BODY " + text).parts()))
                .isEmpty();
    }
}
