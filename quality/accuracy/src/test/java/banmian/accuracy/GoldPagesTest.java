package banmian.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Holds the parser to its floor on the gold pages of real newspapers, which the project may use and not give away: a
 * folder named by the system property {@code banmian.gold}, or else {@code shared/gold-pages} beside the project.
 */
class GoldPagesTest {
    private static final Path BESIDE_THE_PROJECT = Path.of("../../../shared/gold-pages");

    @Test
    void noMeasureIsBelowItsFloor() throws IOException {
        // Given
        Path folder = Path.of(System.getProperty("banmian.gold", BESIDE_THE_PROJECT.toString()));
        Assumptions.assumeTrue(
                Files.isDirectory(folder),
                () -> "There are no gold pages in " + folder.toAbsolutePath().normalize()
                        + ": name their folder with -Dbanmian.gold=…");

        // Then
        assertThat(Floor.read("/floor.properties")
                        .brokenBy(Evaluations.of(folder).total()))
                .isEmpty();
    }
}
