package banmian.guard.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void aBurstIsServedAndWhatComesAfterItWaits() {
        // Given
        Pace pace = new Pace(2, 3);

        // When, Then: three at once, the fourth half a second later
        assertThat(pace.take("a", 0).delay()).isZero();
        assertThat(pace.take("a", 0).delay()).isZero();
        assertThat(pace.take("a", 0).delay()).isZero();
        assertThat(pace.take("a", 0).delay()).isEqualTo(SECOND / 2);
        assertThat(pace.take("a", SECOND / 2).delay()).isZero();
        assertThat(pace.take("a", SECOND / 2).delay()).isEqualTo(SECOND / 2);
    }

    @Test
    void whoIsRefusedIsNotHeldLongerForTryingAgain() {
        // Given
        Pace pace = new Pace(1, 1);
        pace.take("a", 0);

        // When
        for (int i = 0; i < 1_000; i++) {
            assertThat(pace.take("a", 1).delay()).isEqualTo(SECOND - 1);
        }

        // Then
        assertThat(pace.take("a", SECOND).delay()).isZero();
    }

    @Test
    void afterAPauseNoMoreThanABurstIsSaved() {
        // Given
        Pace pace = new Pace(10, 2);
        pace.take("a", 0);

        // When, Then
        long later = 3_600 * SECOND;
        assertThat(pace.take("a", later).delay()).isZero();
        assertThat(pace.take("a", later).delay()).isZero();
        assertThat(pace.take("a", later).delay()).isPositive();
    }

    @Test
    void callersDoNotWaitForEachOther() {
        // Given
        Pace pace = new Pace(1, 1);
        pace.take("a", 0);

        // When, Then
        assertThat(pace.take("a", 0).delay()).isPositive();
        assertThat(pace.take("b", 0).delay()).isZero();
    }

    @Test
    void callersAreToldWhatIsLeft() {
        // Given
        Pace pace = new Pace(2, 3);

        // When, Then: of three, two are left, and half a second brings one back
        assertThat(pace.take("a", 0)).isEqualTo(new Pace.Standing(0, 2, SECOND / 2));
        assertThat(pace.take("a", 0)).isEqualTo(new Pace.Standing(0, 1, SECOND));
        assertThat(pace.take("a", SECOND / 2)).isEqualTo(new Pace.Standing(0, 1, SECOND));
        assertThat(pace.take("a", SECOND / 2)).isEqualTo(new Pace.Standing(0, 0, SECOND * 3 / 2));
        assertThat(pace.take("a", SECOND / 2)).isEqualTo(new Pace.Standing(SECOND / 2, 0, SECOND * 3 / 2));
        assertThat(pace.window()).isEqualTo(SECOND * 3 / 2);
    }

    @Test
    void aFloodOfCallersFillsNoMemory() {
        // Given
        Pace pace = new Pace(1, 1);

        // When
        for (int i = 0; i < 50_000; i++) {
            pace.take("caller " + i, i);
        }

        // Then
        assertThat(pace.callers()).isEqualTo(10_000);
    }
}
