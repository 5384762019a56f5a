package banmian.transactions;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Remembers since when no batch can be written. Thread-safe. */
public final class Outage {
    /**
     * A time without writing.
     *
     * @param since when the first attempt failed
     * @param cause why, without any page's content
     */
    public record Failing(Instant since, String cause) {}

    private final AtomicReference<Failing> failing = new AtomicReference<>();

    /** Why nothing can be written now; empty where writing works. */
    public Optional<Failing> current() {
        return Optional.ofNullable(failing.get());
    }

    /** @return whether this failure is the first */
    boolean begins(String cause) {
        return failing.compareAndSet(null, new Failing(Instant.now(), cause));
    }

    /** @return how long it lasted; empty where there was none */
    Optional<Duration> ends() {
        return Optional.ofNullable(failing.getAndSet(null)).map(was -> Duration.between(was.since(), Instant.now()));
    }
}
