package banmian.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.accuracy.measure.Figures;
import banmian.accuracy.measure.Measure;
import banmian.accuracy.measure.Tally;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FloorTest {
    private static final Figures FIGURES = new Figures(Map.of(Measure.ARTICLES, new Tally(3, 4, 4)));

    @Test
    void whatIsOnTheFloorHolds() {
        assertThat(new Floor(Map.of("articles-over-0.5.f1", 0.75)).brokenBy(FIGURES))
                .isEmpty();
    }

    @Test
    void whatIsBelowOrWasNotMeasuredIsNamed() {
        assertThat(new Floor(Map.of("articles-over-0.5.f1", 0.8)).brokenBy(FIGURES))
                .containsExactly("articles-over-0.5.f1 is 0.7500, its floor is 0.8000");
        assertThat(new Floor(Map.of("deck.f1", 0.5)).brokenBy(FIGURES))
                .containsExactly("deck.f1 is NaN, its floor is 0.5000");
    }
}
