package banmian.training.label;

import static banmian.segmenter.result.BlockRole.BODY;
import static banmian.segmenter.result.BlockRole.CROSSHEAD;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedCrossheadsTest {
    @Test
    void aShortQuotationWithoutASentencesEndIsACrosshead() {
        assertThat(QuotedCrossheads.role(BODY, "“新桥是我们盼来的”")).isEqualTo(CROSSHEAD);
        assertThat(QuotedCrossheads.role(BODY, "回家路上的“连心桥”")).isEqualTo(CROSSHEAD);
    }

    @Test
    void aQuotedSentenceIsText() {
        assertThat(QuotedCrossheads.role(BODY, "“新桥是我们盼来的。”")).isEqualTo(BODY);
        assertThat(QuotedCrossheads.role(BODY, "林知远说，" + "新桥".repeat(20) + "“连心桥”"))
                .isEqualTo(BODY);
    }
}
