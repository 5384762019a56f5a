package banmian.local.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProcessRefTest {
    private final ProcessHandle self = ProcessHandle.current();

    @Test
    void aRunningProcessIsFound() {
        assertThat(ProcessRef.of("test", self).find()).contains(self);
    }

    @Test
    void aProcessThatGotTheNumberLaterIsAnother() {
        assertThat(new ProcessRef("test", self.pid(), Instant.parse("2001-01-01T00:00:00Z")).isAlive())
                .isFalse();
    }

    @Test
    void aProcessThatEndedIsNotFound() throws Exception {
        // Given
        Process ended = new ProcessBuilder("true").start();
        ProcessRef reference = ProcessRef.of("true", ended.toHandle());

        // When
        ended.waitFor();

        // Then
        assertThat(reference.isAlive()).isFalse();
    }
}
