package banmian.local.up;

import banmian.local.status.PipelineProgress;
import banmian.local.status.Stage;
import banmian.local.terminal.Terminal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Waits until every page has gone through the pipeline, and shows how far it is. */
public final class PipelineWatch {
    private static final Duration LOOK_EVERY = Duration.ofMillis(150);
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final LocalStack stack;
    private final PipelineProgress progress;
    private final Terminal terminal;

    public PipelineWatch(LocalStack stack, PipelineProgress progress, Terminal terminal) {
        this.stack = stack;
        this.progress = progress;
        this.terminal = terminal;
    }

    /**
     * Returns when nothing is left to do.
     *
     * @return why there will never be an end: a server ended, or nothing moved for two minutes; empty where all is done
     */
    public Optional<String> awaitAll() throws InterruptedException {
        Map<Stage, Long> before = Map.of();
        long movedAt = System.nanoTime();
        while (true) {
            Optional<String> failure = stack.failure();
            if (failure.isPresent()) {
                return failure;
            }
            Map<Stage, Long> lag = progress.lag();
            show(lag);
            if (isDone(lag)) {
                return Optional.empty();
            }
            if (!lag.equals(before)) {
                movedAt = System.nanoTime();
                before = lag;
            } else if (System.nanoTime() - movedAt > PATIENCE.toNanos()) {
                return Optional.of("Nothing has moved for " + PATIENCE.toSeconds() + " s; still waiting: " + lag
                        + ". See the logs of the services.");
            }
            Thread.sleep(LOOK_EVERY.toMillis());
        }
    }

    private boolean isDone(Map<Stage, Long> lag) {
        return lag.values().stream().allMatch(records -> records == 0) && progress.isAtRest();
    }

    private void show(Map<Stage, Long> lag) {
        terminal.progress(lag.entrySet().stream()
                .map(stage -> stage.getKey().group() + " " + stage.getValue())
                .collect(Collectors.joining(", ", "Pages still to come: ", "")));
    }
}
