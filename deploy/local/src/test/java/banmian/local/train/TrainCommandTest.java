package banmian.local.train;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainCommandTest {
    /** The project's own pages to learn from, each of another newspaper. */
    private static final Path PAGES = Path.of("../../quality/training/pages");

    private final PrintStream err = System.err;
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void capture() {
        System.setErr(new PrintStream(complained, true, UTF_8));
    }

    @AfterEach
    void release() {
        System.setErr(err);
    }

    @Test
    void theSameSeedFindsTheSameCalibration() throws IOException {
        // Given
        Path gold = Files.createDirectory(folder.resolve("gold"));
        for (String name : new String[] {"001", "002", "003", "004"}) {
            Files.copy(PAGES.resolve(name + ".txt"), gold.resolve(name + ".txt"));
            Files.copy(PAGES.resolve(name + ".json"), gold.resolve(name + ".json"));
        }

        // When
        for (String out : new String[] {"one", "other"}) {
            assertThat(train(
                            "--calibrate",
                            "--folds=2",
                            "--composed=4",
                            "--epochs=2",
                            "--models=1",
                            "--out=" + folder.resolve(out),
                            gold.toString()))
                    .isZero();
        }

        // Then
        String calibration = Files.readString(folder.resolve("one/calibration.tsv"));
        assertThat(calibration.lines().map(line -> line.split("\t")[0]))
                .contains("article", "boundary", "line", "review");
        assertThat(Files.readString(folder.resolve("other/calibration.tsv"))).isEqualTo(calibration);
        assertThat(folder.resolve("one/weights.tsv")).doesNotExist();
        assertThat(complained.toString(UTF_8)).contains("fold 2 of 2", "log loss");
    }

    @Test
    void givenWeightsAreTriedOnPagesTheyWereNotLearnedFrom() throws IOException {
        // Given
        Path weights = Files.writeString(
                folder.resolve("weights.tsv"), "here\tprose\tBODY\t2.00\nhere\tdisplay\tHEADLINE_FIRST\t2.00\n");

        // When
        int exit = train("--calibrate", "--weights=" + weights, "--out=" + folder, PAGES.toString());

        // Then
        assertThat(exit).isZero();
        assertThat(Files.readString(folder.resolve("calibration.tsv"))).contains("boundary\tcertainty\t");
        assertThat(complained.toString(UTF_8)).doesNotContain("fold");
    }

    @Test
    void whatDoesNotGoTogetherIsAMistakeOfTheCaller() {
        assertThat(train("--weights=weights.tsv", "--out=" + folder, PAGES.toString()))
                .isEqualTo(2);
        assertThat(complained.toString(UTF_8)).contains("--weights goes with --calibrate");
        assertThat(train("--calibrate", "--folds=1", "--out=" + folder, PAGES.toString()))
                .isEqualTo(2);
        assertThat(complained.toString(UTF_8)).contains("--folds must be 2 or more");
    }

    private static int train(String... arguments) {
        return new CommandLine(new TrainCommand()).execute(arguments);
    }
}
