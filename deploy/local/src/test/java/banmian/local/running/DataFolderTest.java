package banmian.local.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void theStateIsReadAsItWasWritten() throws IOException {
        // Given
        DataFolder data = new DataFolder(folder.resolve("new"));
        RunState state = RunState.starting(ProcessRef.of("banmian up", ProcessHandle.current()), PortPlan.STANDARD)
                .in(RunPhase.RUNNING)
                .with(new ProcessRef("parse-service", 4711, Instant.parse("2026-11-24T04:00:00Z")));

        // When
        data.write(state);

        // Then
        assertThat(data.runState()).contains(state);
        assertThat(Files.readString(folder.resolve("new/run.json"))).contains("\"phase\" : \"running\"");
        assertThat(state.isAlive()).isTrue();
        assertThat(state.kafka()).isEqualTo("localhost:9092");
    }

    @Test
    void anOrderlyEndLeavesNoState() {
        // Given
        DataFolder data = new DataFolder(folder);
        data.write(RunState.starting(ProcessRef.of("banmian up", ProcessHandle.current()), PortPlan.STANDARD));

        // When
        data.removeRunState();

        // Then
        assertThat(data.runState()).isEmpty();
    }

    @Test
    void aStateThatCannotBeReadNamesItsFile() throws IOException {
        // Given
        Files.writeString(folder.resolve("run.json"), "{");

        // When // Then
        assertThatThrownBy(() -> new DataFolder(folder).runState())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("run.json (remove it if nothing runs)");
    }
}
