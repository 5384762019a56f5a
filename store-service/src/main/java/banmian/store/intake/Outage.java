package banmian.store.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Remembers since when nothing can be stored. Thread-safe. */
@ApplicationScoped
public class Outage {
    /**
     * A time without storing.
     *
     * @param since when the first attempt failed
     * @param cause why, without any page's content
     */
    public record Failing(Instant since, String cause) {}

    private final AtomicReference<Failing> failing = new AtomicReference<>();

    /** Why nothing can be stored now; empty where storing works. */
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
