package banmian.store.continuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Links on issues written for this, as they come out of the parser, against a floor. */
class WrittenIssuesTest {
    @Test
    void linksAreRightAndNoneIsMissing() throws IOException {
        // Given
        LinkMeasure measure = new LinkMeasure();

        // When
        PrintedIssue.all().forEach(measure::add);

        // Then
        System.out.println(measure);
        assertThat(measure.expected()).isEqualTo(17);
        assertThat(measure.precision()).as(measure.toString()).isEqualTo(1.0);
        assertThat(measure.recall()).as(measure.toString()).isEqualTo(1.0);
    }
}
