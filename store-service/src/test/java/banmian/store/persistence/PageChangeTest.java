package banmian.store.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.store.ParsedPages;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PageChangeTest {
    private static final ParsedPages NINE = ParsedPages.page("p").receivedAt("2022-03-08T09:00:00Z");
    private static final ParsedPages TEN = NINE.receivedAt("2022-03-08T10:00:00Z");

    @Test
    void everyRevisionOfABatchIsKeptButOnlyTheLastSetWritten() {
        // Given
        PageChange change = new PageChange(null);
        ParsedPages correction = TEN.headline("四座口袋公园开门迎客");

        // When
        change.apply(NINE.event());
        change.apply(correction.event());

        // Then
        assertThat(change.isNew()).isTrue();
        assertThat(change.steps()).extracting(step -> step.revision().revision).containsExactly(1, 2);
        assertThat(change.steps().get(1).event()).isEqualTo(correction.event());
        assertThat(change.page().revision).isEqualTo(2);
    }

    @Test
    void theSameBytesPushedAgainMoveTheTimeThatACorrectionMustBeat() {
        // Given
        PageChange change = new PageChange(null);
        change.apply(NINE.event());

        // When
        change.apply(TEN.event());

        // Then
        assertThat(change.page().lastReceivedAt).isEqualTo(Instant.parse("2022-03-08T10:00:00Z"));
        assertThat(change.steps())
                .singleElement()
                .extracting(step -> step.revision().receivedAt)
                .isEqualTo(Instant.parse("2022-03-08T09:00:00Z"));
    }

    @Test
    void anUnchangedPageIsNotWrittenAtAll() {
        // Given
        PageChange stored = new PageChange(null);
        stored.apply(NINE.event());
        PageChange change = new PageChange(stored.page());

        // When
        change.apply(NINE.event());

        // Then
        assertThat(change.isUpdate()).isFalse();
        assertThat(change.steps()).isEmpty();
        assertThat(change.replaces()).isFalse();
    }

    @Test
    void aNewerParserMakesARevisionOfTheSameBytes() {
        // Given
        PageChange stored = new PageChange(null);
        stored.apply(NINE.event());
        PageChange change = new PageChange(stored.page());

        // When
        change.apply(NINE.parser("1.1.0").event());

        // Then
        assertThat(change.isUpdate()).isTrue();
        assertThat(change.page().parser).isEqualTo("1.1.0");
        assertThat(change.page().revision).isEqualTo(2);
        assertThat(change.replaces()).isTrue();
        assertThat(change.steps())
                .singleElement()
                .extracting(step -> step.revision().cause)
                .isEqualTo(Outcome.REPARSED);
        assertThat(change.page().lastReceivedAt).isEqualTo(Instant.parse("2022-03-08T09:00:00Z"));
    }
}
