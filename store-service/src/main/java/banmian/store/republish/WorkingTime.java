package banmian.store.republish;

import java.time.Duration;

/** How long one request works: its connection is closed when nothing is heard on it for half a minute. */
record WorkingTime(long start) {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    static WorkingTime begin() {
        return new WorkingTime(System.nanoTime());
    }

    /** Whether the rest is for another request. */
    boolean isOver() {
        return System.nanoTime() - start > LONGEST.toNanos();
    }
}
