package banmian.training.label;

import static banmian.segmenter.label.LineLabel.BODY;
import static banmian.segmenter.label.LineLabel.BODY_PART;
import static banmian.segmenter.label.LineLabel.BYLINE;
import static banmian.segmenter.label.LineLabel.BYLINE_LAST;
import static banmian.segmenter.label.LineLabel.FURNITURE;
import static banmian.segmenter.label.LineLabel.HEADLINE;
import static banmian.segmenter.label.LineLabel.HEADLINE_FIRST;
import static banmian.segmenter.label.LineLabel.KICKER_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.training.GoldSamples;
import org.junit.jupiter.api.Test;

class GoldLabelsTest {
    @Test
    void everyLineGetsTheLabelOfItsBlock() {
        assertThat(GoldLabels.of(GoldSamples.page()).labels())
                .containsExactly(
                        FURNITURE,
                        KICKER_FIRST,
                        HEADLINE,
                        HEADLINE,
                        BODY_PART,
                        BODY,
                        BODY,
                        BYLINE_LAST,
                        HEADLINE_FIRST,
                        BYLINE,
                        BODY);
    }
}
