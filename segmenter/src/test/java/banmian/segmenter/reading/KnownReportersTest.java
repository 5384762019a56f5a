package banmian.segmenter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.result.Byline;
import banmian.segmenter.result.BylineRole;
import banmian.segmenter.result.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownReportersTest {
    private static final Byline NAMED = byline("林知远", BylineRole.REPORTER);

    @Test
    void aBareNameHasTheRoleThatThePageKnows() {
        // When
        List<List<Byline>> settled =
                KnownReporters.settle(List.of(List.of(byline("林知远", BylineRole.AUTHOR)), List.of(), List.of(NAMED)));

        // Then
        assertThat(settled).containsExactly(List.of(NAMED), List.of(), List.of(NAMED));
    }

    @Test
    void whoTookAPictureIsNotKnownToWrite() {
        // Given
        List<List<Byline>> page = List.of(
                List.of(byline("胡凡", BylineRole.AUTHOR)), List.of(byline("胡凡", BylineRole.PHOTOGRAPHER), NAMED));

        // Then
        assertThat(KnownReporters.settle(page)).isEqualTo(page);
    }

    private static Byline byline(String name, BylineRole role) {
        return new Byline(name, role, null, new Span(0, 3));
    }
}
