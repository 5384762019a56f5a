package banmian.guard.limits;

import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.TimeUnit;

/** A rate by its name, and what callers are told of it: how many in which time, and how many are left. */
final class RatePolicy {
    static final RatePolicy NONE = new RatePolicy("none", 0, 1);

    private final String name;
    private final Pace pace;

    /** @param perSecond 0 for no limit */
    RatePolicy(String name, double perSecond, int burst) {
        this.name = name;
        this.pace = perSecond == 0 ? null : new Pace(perSecond, burst);
    }

    boolean isNone() {
        return pace == null;
    }

    Pace.Standing take(String caller, long now) {
        return pace.take(caller, now);
    }

    void tell(HttpServerResponse response, Pace.Standing standing) {
        response.putHeader("RateLimit-Policy", "\"" + name + "\";q=" + pace.burst() + ";w=" + seconds(pace.window()));
        response.putHeader("RateLimit", "\"" + name + "\";r=" + standing.left() + ";t=" + seconds(standing.full()));
    }

    /** Whole seconds, rounded up. */
    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }
}
