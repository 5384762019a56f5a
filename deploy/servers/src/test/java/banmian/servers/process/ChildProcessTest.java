package banmian.servers.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ChildProcessTest {
    @TempDir
    Path folder;

    @Test
    void aServerThatEndsWhileStartingShowsItsLog() {
        // Given
        ChildProcess server = start("echo no such broker; exit 3");

        // When // Then
        assertThatThrownBy(() -> server.awaitReady(() -> false, Duration.ofSeconds(10)))
                .isInstanceOf(ServerStartException.class)
                .hasMessageStartingWith("server ended while starting (exit code 3):\n  no such broker\n");
    }

    @Test
    void aServerThatIsNeverReadyIsGivenUp() {
        try (ChildProcess server = start("sleep 600")) {
            // When // Then
            assertThatThrownBy(() -> server.awaitReady(() -> false, Duration.ofMillis(200)))
                    .hasMessageStartingWith("server was not ready after 0 s:");
        }
    }

    @Test
    void theTerminalsInterruptionDoesNotReachIt() throws Exception {
        // Given
        try (ChildProcess server = start("sleep 600")) {
            // When
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .start()
                    .waitFor();

            // Then
            Thread.sleep(200);
            assertThat(server.isAlive()).isTrue();
        }
    }

    @Test
    void closingStopsItEvenWhenInterrupted() {
        // Given
        ChildProcess server = start("exec sleep 600");
        Thread.currentThread().interrupt();

        // When
        server.close();

        // Then
        assertThat(Thread.interrupted()).isTrue();
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void aCommandThatDoesNotExistIsSaid() {
        // Given
        ChildProcess server =
                ChildProcess.start("server", List.of("/nowhere/at/all"), folder.resolve("logs/server.log"));

        // When // Then
        assertThatThrownBy(() -> server.awaitReady(() -> false, Duration.ofSeconds(10)))
                .hasMessageContaining("/nowhere/at/all");
    }

    private ChildProcess start(String script) {
        return ChildProcess.start("server", List.of("/bin/sh", "-c", script), folder.resolve("logs/server.log"));
    }
}
