package banmian.benchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.benchmarks.archive.MadePage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RawPagesTest {
    @Test
    void noPageComesTwice() {
        // Given
        RawPages source = new RawPages();

        // When
        List<MadePage> first = source.take(30);
        List<MadePage> second = source.take(30);

        // Then
        Set<String> ids = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (List<MadePage> some : List.of(first, second)) {
            some.forEach(page -> {
                ids.add(page.id());
                texts.add(page.text());
            });
        }
        assertThat(ids).hasSize(60);
        assertThat(texts).hasSize(60);
        assertThat(first).allSatisfy(page -> assertThat(page.text()).contains(page.newspaper()));
    }
}
