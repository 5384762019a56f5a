package banmian.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.local.running.PortPlan;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortCheckTest {
    @Test
    void freePortsAreNoProblem() {
        assertThat(PortCheck.problems(PortPlan.free())).isEmpty();
    }

    @Test
    void aBusyPortIsNamedWithTheOptionThatChangesIt() throws Exception {
        // Given
        PortPlan free = PortPlan.free();
        try (ServerSocket busy = new ServerSocket(0)) {
            PortPlan plan =
                    new PortPlan(busy.getLocalPort(), free.ingest(), free.parse(), free.kafka(), free.postgres());

            // When // Then
            assertThat(PortCheck.problems(plan))
                    .containsExactly("Port " + busy.getLocalPort()
                            + " is in use by another program: choose another with --http-port, or let --ports auto"
                            + " choose all.");
        }
    }

    @Test
    void onePortCannotServeTwo() {
        // Given
        PortPlan free = PortPlan.free();

        // When // Then
        assertThat(PortCheck.problems(
                        new PortPlan(free.http(), free.http(), free.parse(), free.kafka(), free.postgres())))
                .containsExactly("Port " + free.http() + " is wanted by both --http-port and --ingest-port.");
    }

    @Test
    void numbersThatAreNoPortsAreRefused() {
        // Given
        PortPlan free = PortPlan.free();

        // When // Then
        assertThat(PortCheck.problems(new PortPlan(free.http(), free.ingest(), free.parse(), 70_000, 0)))
                .containsExactly(
                        "--kafka-port 70000 is no port: they go from 1 to 65535.",
                        "--postgres-port 0 is no port: they go from 1 to 65535.");
    }
}
