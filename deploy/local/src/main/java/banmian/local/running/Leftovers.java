package banmian.local.running;

import banmian.servers.postgres.EmbeddedPostgres;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops what a killed {@code up} left running: services first, then the database. Kafka ends by itself. */
public final class Leftovers {
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final DataFolder data;

    public Leftovers(DataFolder data) {
        this.data = data;
    }

    /**
     * Cleans up, if whoever started what runs here is gone.
     *
     * @return names of what was stopped
     */
    public List<String> stop() {
        Optional<RunState> state = data.runState();
        if (state.isPresent() && state.get().isAlive()) {
            throw new IllegalStateException("what runs is no leftover");
        }
        List<String> stopped = new ArrayList<>();
        for (ProcessRef service : state.map(RunState::services).orElse(List.of())) {
            service.find().ifPresent(process -> {
                end(process, GRACE);
                stopped.add(service.name());
            });
        }
        if (EmbeddedPostgres.stopLeftover(data.postgres(), data.log("postgres"))) {
            stopped.add("PostgreSQL");
        }
        data.removeRunState();
        return stopped;
    }

    /** Asks a process to end, and kills it when it has not after {@code grace}. */
    public static void end(ProcessHandle process, Duration grace) {
        process.destroy();
        if (!endsWithin(process, grace)) {
            process.destroyForcibly();
            endsWithin(process, grace);
        }
    }

    private static boolean endsWithin(ProcessHandle process, Duration time) {
        try {
            process.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
