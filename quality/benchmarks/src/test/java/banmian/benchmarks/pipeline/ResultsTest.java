package banmian.benchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResultsTest {
    private final Results results = new Results();

    @Test
    void aRatioIsTheMedianOfTheRoundsRatios() {
        // Given: a second round in which the whole machine was slow
        add(Metric.PIPELINE_FOUND, 600, 60, 700);
        add(Metric.LOOP_LUCENE_FOUND, 1000, 100, 1000);

        // Then
        assertThat(results.ratio(Metric.PIPELINE_FOUND, Metric.LOOP_LUCENE_FOUND))
                .hasValue(.6);
    }

    @Test
    void whatWasMeasuredInOtherRoundsIsComparedByItsMedian() {
        add(Metric.PIPELINE_FOUND, 500);
        add(Metric.LOOP_GIN, 200, 300, 250);

        assertThat(results.ratio(Metric.PIPELINE_FOUND, Metric.LOOP_GIN)).hasValue(2);
    }

    @Test
    void whatWasNotMeasuredHasNoRatioAndReachesNoGoal() {
        add(Metric.PIPELINE_FOUND, 500);

        assertThat(results.ratio(Metric.PIPELINE_FOUND, Metric.DEBEZIUM_GIN)).isEmpty();
        assertThat(Goal.AHEAD_OF_DEBEZIUM.stands(results)).isEmpty();
    }

    @Test
    void goalsAreRatiosDifferencesAndBounds() {
        // Given
        add(Metric.PIPELINE_FOUND, 1200);
        add(Metric.DEBEZIUM_GIN, 1000);
        add(Metric.HALF_LOAD_P50, 170);
        add(Metric.KAFKA_P50, 10);
        add(Metric.EXPORT, 49);

        // Then
        assertThat(Goal.AHEAD_OF_DEBEZIUM.stands(results)).hasValue(1.2);
        assertThat(Goal.AHEAD_OF_DEBEZIUM.isReached(1.2)).isTrue();
        assertThat(Goal.LATENCY_P50.stands(results)).hasValue(160);
        assertThat(Goal.LATENCY_P50.isReached(160)).isFalse();
        assertThat(Goal.EXPORT.isReached(49)).isFalse();
        assertThat(Goal.EXPORT.isReached(50)).isTrue();
    }

    private void add(Metric metric, double... values) {
        for (double value : values) {
            results.add(metric, value);
        }
    }
}
