package banmian.local.status;

import banmian.local.running.DataFolder;
import banmian.local.running.RunPhase;
import banmian.local.running.RunState;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;

/** Finds out how things stand on a data folder. Servers are asked only when all of them were ready. */
final class StatusReader {
    /** A transaction takes milliseconds; one that a crash left open takes a minute, and nobody waits for that. */
    private static final int MOST_LOOKS = 50;

    private final DataFolder folder;

    StatusReader(DataFolder folder) {
        this.folder = folder;
    }

    StatusReport read() {
        String data = folder.path().toString();
        Optional<RunState> state = folder.runState();
        if (state.isEmpty()) {
            return StatusReport.stopped(data, null);
        }
        RunState run = state.get();
        if (!run.isAlive()) {
            return StatusReport.stopped(data, "a killed 'up' may have left servers running: 'banmian down' stops them");
        }
        Map<String, String> addresses = run.ports().addresses();
        if (run.phase() != RunPhase.RUNNING) {
            return StatusReport.uncounted(run.phase(), addresses, data, null);
        }
        try {
            return counted(run, addresses, data);
        } catch (IOException | KafkaException e) {
            return StatusReport.uncounted(run.phase(), addresses, data, e.getMessage());
        }
    }

    private StatusReport counted(RunState run, Map<String, String> addresses, String data) throws IOException {
        try (PipelineProgress progress = new PipelineProgress(run.kafka())) {
            // The lag first: whoever waits for a lag of 0 then finds all pages counted.
            Lag lag = lag(progress);
            DeadLetters dead = progress.deadLetters();
            StoreClient store = StoreClient.of(run.ports(), folder);
            return new StatusReport(
                    run.phase(),
                    store.pages(),
                    store.articles(),
                    dead.count(),
                    dead.latest(),
                    lag,
                    addresses,
                    data,
                    null);
        }
    }

    /** A lag of 0 is said only when all is done; while a transaction hides records, it is looked at again. */
    private static Lag lag(PipelineProgress progress) {
        for (int look = 1; ; look++) {
            Lag lag = Lag.of(progress.lag());
            if (lag.total() > 0 || progress.isAtRest() || look == MOST_LOOKS) {
                return lag;
            }
        }
    }
}
