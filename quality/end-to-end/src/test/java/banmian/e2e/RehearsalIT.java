package banmian.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import banmian.testing.running.Banmian;
import banmian.testing.running.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That servers write down what they do, and leave nothing else; how much faster that makes them is for the benchmark. */
class RehearsalIT {
    private static final List<Path> WRITTEN = List.of(
            Project.ROOT.resolve("deploy/local/target/banmian/broker.aot"),
            Project.ROOT.resolve("ingest-service/target/quarkus-app/app.aot"),
            Project.ROOT.resolve("parse-service/target/quarkus-app/app.aot"),
            Project.ROOT.resolve("store-service/target/quarkus-app/app.aot"));

    @TempDir
    Path folder;

    @AfterEach
    void otherTestsStartAsTheyWouldWithoutThisOne() throws IOException {
        for (Path file : WRITTEN) {
            Files.deleteIfExists(file);
        }
    }

    @Test
    void eachServerWritesDownWhatItDoesAndUpWorksWithThat() {
        // When
        Banmian.Result rehearsal = Banmian.run(folder, "rehearse", "--pages=10");

        // Then
        assumeThat(rehearsal.err()).doesNotContain("Needs Java 25 or newer");
        assertThat(rehearsal.exitCode()).as(rehearsal.err()).isZero();
        assertThat(WRITTEN).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(Project.ROOT.resolve("deploy/local/target/banmian/rehearsal"))
                .doesNotExist();
        assertThat(Banmian.run(folder, "up", "--once", "--ports", "auto", "--data", "" + folder.resolve("data")))
                .satisfies(up -> assertThat(up.exitCode()).as(up.err()).isZero());
    }
}
