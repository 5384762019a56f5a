package banmian.local.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    private static final ProcessRef DEAD = new ProcessRef("banmian up", 1, Instant.parse("2001-01-01T00:00:00Z"));

    @TempDir
    Path folder;

    @Test
    void servicesOfADeadCommandAreStopped() throws Exception {
        // Given
        Process orphan = new ProcessBuilder("sleep", "600").start();
        DataFolder data = new DataFolder(folder);
        data.write(new RunState(
                DEAD, RunPhase.RUNNING, List.of(ProcessRef.of("parse-service", orphan.toHandle())), PortPlan.STANDARD));

        // When
        List<String> stopped = new Leftovers(data).stop();

        // Then
        assertThat(stopped).containsExactly("parse-service");
        assertThat(orphan.isAlive()).isFalse();
        assertThat(data.runState()).isEmpty();
    }

    @Test
    void whereNothingWasLeftNothingIsDone() {
        assertThat(new Leftovers(new DataFolder(folder)).stop()).isEmpty();
    }

    @Test
    void whatStillRunsIsNoLeftover() {
        // Given
        DataFolder data = new DataFolder(folder);
        data.write(RunState.starting(ProcessRef.of("banmian up", ProcessHandle.current()), PortPlan.STANDARD));

        // When // Then
        assertThatThrownBy(() -> new Leftovers(data).stop()).hasMessage("what runs is no leftover");
    }
}
