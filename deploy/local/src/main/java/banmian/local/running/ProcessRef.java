package banmian.local.running;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that outlives the memory of who started it. Numbers of processes are used again: only with the time of its
 * start is it the same one.
 *
 * @param name what people call it
 * @param startedAt null where the system does not tell
 */
public record ProcessRef(String name, long pid, Instant startedAt) {
    /** Systems round the time of a start. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    public static ProcessRef of(String name, ProcessHandle process) {
        return new ProcessRef(name, process.pid(), process.info().startInstant().orElse(null));
    }

    /** The process, if it still runs. */
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isSame);
    }

    public boolean isAlive() {
        return find().isPresent();
    }

    private boolean isSame(ProcessHandle process) {
        Instant found = process.info().startInstant().orElse(null);
        return startedAt == null
                || found == null
                || Duration.between(startedAt, found).abs().compareTo(TOLERANCE) <= 0;
    }
}
