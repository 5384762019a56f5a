package banmian.guard.limits;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Holds each caller to a rate with room for a burst (the generic cell rate algorithm: one number a caller). Remembers the
 * callers of late only, so that a flood from many addresses fills no memory.
 */
final class Pace {
    private static final int CALLERS = 10_000;
    private static final double NANOS = 1e9;

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
        this.interval = (long) (NANOS / perSecond);
        this.tolerance = interval * (burst - 1);
    }

    /**
     * Counts a request, if it may be served now.
     *
     * @param now nanoseconds of a clock that only goes forward
     * @return 0 if it may; else after how many nanoseconds another try may
     */
    synchronized long take(String caller, long now) {
        long expected = Math.max(next.getOrDefault(caller, now), now);
        long early = expected - now - tolerance;
        if (early > 0) {
            return early;
        }
        next.put(caller, expected + interval);
        return 0;
    }

    synchronized int callers() {
        return next.size();
    }
}
