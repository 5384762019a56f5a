package banmian.guard.limits;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Holds each caller to a rate with room for a burst (the generic cell rate algorithm: one number a caller). Remembers the
 * callers of late only, so that a flood from many addresses fills no memory.
 */
final class Pace {
    /**
     * What a caller is told.
     *
     * @param delay 0 if the request may be served; else after how many nanoseconds another try may
     * @param left how many more may be served at once
     * @param full after how many nanoseconds without a request a whole burst may
     */
    record Standing(long delay, long left, long full) {}

    private static final int CALLERS = 10_000;
    private static final double NANOS = 1e9;

    private final int burst;
    private final long interval;
    private final long tolerance;
    private final Map<String, Long> next = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > CALLERS;
        }
    };

    /**
     * @param perSecond above 0
     * @param burst how many at once after a pause, at least 1
     */
    Pace(double perSecond, int burst) {
        if (perSecond <= 0 || burst < 1) {
            throw new IllegalArgumentException("a rate is above 0 and a burst at least 1");
        }
        this.burst = burst;
        this.interval = (long) (NANOS / perSecond);
        this.tolerance = interval * (burst - 1);
    }

    /**
     * Counts a request, if it may be served now.
     *
     * @param now nanoseconds of a clock that only goes forward
     */
    synchronized Standing take(String caller, long now) {
        long expected = Math.max(next.getOrDefault(caller, now), now);
        long early = expected - now - tolerance;
        if (early > 0) {
            return new Standing(early, 0, expected - now);
        }
        next.put(caller, expected + interval);
        long full = expected + interval - now;
        return new Standing(0, Math.max(0, (tolerance + interval - full) / interval), full);
    }

    /** How many may be served at once after a pause. */
    int burst() {
        return burst;
    }

    /** Nanoseconds in which a whole burst is earned. */
    long window() {
        return interval * burst;
    }

    synchronized int callers() {
        return next.size();
    }
}
