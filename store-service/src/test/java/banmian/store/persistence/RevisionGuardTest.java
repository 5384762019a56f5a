package banmian.store.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import banmian.store.ParsedPages;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionGuardTest {
    private static final ParsedPages NINE = ParsedPages.page("p").receivedAt("2022-03-08T09:00:00Z");
    private static final ParsedPages TEN = NINE.receivedAt("2022-03-08T10:00:00Z");

    @Test
    void aPageNotStoredIsNew() {
        assertThat(RevisionGuard.decide(null, NINE.event())).isEqualTo(Outcome.NEW);
    }

    @Test
    void theSameAgainIsUnchanged() {
        assertThat(outcome(NINE, NINE)).isEqualTo(Outcome.UNCHANGED);
        assertThat(outcome(NINE, TEN)).isEqualTo(Outcome.UNCHANGED);
        assertThat(outcome(TEN, NINE)).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void otherBytesReceivedLaterAreARevision() {
        assertThat(outcome(NINE, TEN.headline("四座口袋公园开门迎客"))).isEqualTo(Outcome.REVISED);
    }

    @Test
    void otherBytesReceivedEarlierAreOutdated() {
        assertThat(outcome(TEN, NINE.headline("四座口袋公园开门迎客"))).isEqualTo(Outcome.OUTDATED);
    }

    @Test
    void ofBytesReceivedInTheSameMomentOneAlwaysWins() {
        // Given
        ParsedPages other = NINE.headline("四座口袋公园开门迎客");

        // When
        List<Outcome> outcomes = List.of(outcome(NINE, other), outcome(other, NINE));

        // Then
        assertThat(outcomes).containsExactlyInAnyOrder(Outcome.REVISED, Outcome.OUTDATED);
    }

    @Test
    void aNewerParserReplacesAnOlderOneByItsNumbers() {
        assertThat(outcome(NINE.parser("1.9.0"), NINE.parser("1.10.0"))).isEqualTo(Outcome.REPARSED);
        assertThat(outcome(NINE.parser("1.10.0"), NINE.parser("1.9.0"))).isEqualTo(Outcome.OUTDATED);
    }

    @Test
    void anOlderParserStillBringsACorrection() {
        ParsedPages correction = TEN.headline("四座口袋公园开门迎客").parser("1.0.0");

        assertThat(outcome(NINE.parser("1.1.0"), correction)).isEqualTo(Outcome.REVISED);
    }

    @Test
    void theSameBytesUnderAnotherLabelAreRedescribedUnlessThatIsOlder() {
        assertThat(outcome(NINE, TEN.of("江城日报", "2022-03-08", "02"))).isEqualTo(Outcome.REDESCRIBED);
        assertThat(outcome(TEN, NINE.of("江城日报", "2022-03-08", "02"))).isEqualTo(Outcome.OUTDATED);
    }

    @Test
    void aParserWithoutAVersionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RevisionGuard.decide(null, NINE.parser("newest").event()));
    }

    private static Outcome outcome(ParsedPages stored, ParsedPages event) {
        PageChange change = new PageChange(null);
        change.apply(stored.event());
        return RevisionGuard.decide(change.page(), event.event());
    }
}
