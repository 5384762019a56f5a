package banmian.training.compose;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.label.LineLabel;
import banmian.segmenter.text.LineSplitter;
import banmian.training.GoldSamples;
import banmian.training.LabelledPage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageComposerTest {
    private static List<LabelledPage> pages(long seed, int count) {
        PageComposer composer = new PageComposer(List.of(GoldSamples.page()), seed);
        return Stream.generate(composer::compose).limit(count).toList();
    }

    @Test
    void everyLineOfAComposedPageHasALabel() {
        assertThat(pages(1, 300))
                .allSatisfy(page -> assertThat(page.labels())
                        .hasSameSizeAs(LineSplitter.split(page.text(), List.of()))
                        .isNotEmpty());
    }

    @Test
    void theSameSeedComposesTheSamePages() {
        assertThat(pages(7, 20)).isEqualTo(pages(7, 20)).isNotEqualTo(pages(8, 20));
    }

    @Test
    void allThatPapersPrintIsPrinted() {
        // Given
        Set<LineLabel> seen = EnumSet.noneOf(LineLabel.class);

        // When
        pages(1, 500).forEach(page -> seen.addAll(page.labels()));

        // Then
        assertThat(seen)
                .contains(
                        LineLabel.FURNITURE,
                        LineLabel.RUBRIC_FIRST,
                        LineLabel.KICKER_FIRST,
                        LineLabel.HEADLINE_FIRST,
                        LineLabel.DECK,
                        LineLabel.BYLINE,
                        LineLabel.BYLINE_LAST,
                        LineLabel.BODY,
                        LineLabel.BODY_PART,
                        LineLabel.CROSSHEAD,
                        LineLabel.CAPTION,
                        LineLabel.CREDIT,
                        LineLabel.SIGNOFF,
                        LineLabel.LABEL_FIRST);
    }

    @Test
    void aPieceOfAParagraphIsFollowedByMoreOfIt() {
        pages(3, 200).forEach(page -> {
            for (int i = 0; i < page.labels().size(); i++) {
                if (page.labels().get(i) == LineLabel.BODY_PART) {
                    assertThat(page.labels().get(i + 1)).isIn(LineLabel.BODY, LineLabel.BODY_PART);
                }
            }
        });
    }
}
