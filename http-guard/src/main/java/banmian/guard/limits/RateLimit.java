package banmian.guard.limits;

import banmian.guard.GuardConfig;
import banmian.guard.access.Changes;
import banmian.guard.access.KeyRing;
import banmian.guard.answer.Refusal;
import banmian.keys.AccessKey;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Requests that may change something, held to a rate: with a key by the key, else by the address, so that who tries keys
 * is slow at it.
 */
@ApplicationScoped
class RateLimit {
    /** Before anybody is asked who they are, which is at 200. */
    private static final int BEFORE_AUTHENTICATION = 250;

    private final KeyRing keys;
    private final Pace byKey;
    private final Pace byAddress;

    RateLimit(KeyRing keys, GuardConfig config) {
        this.keys = keys;
        GuardConfig.Rate rate = config.rate();
        this.byKey = new Pace(rate.perKey(), rate.keyBurst());
        this.byAddress = new Pace(rate.perAddress(), rate.addressBurst());
    }

    void listen(@Observes Filters filters) {
        filters.register(this::check, BEFORE_AUTHENTICATION);
    }

    private void check(RoutingContext request) {
        long wait = Changes.in(request.request()) ? take(request) : 0;
        if (wait == 0) {
            request.next();
            return;
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(wait) + 1;
        request.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        new Refusal(429, "too-many-requests", "too many requests; try again in " + seconds + " s").answer(request);
    }

    private long take(RoutingContext request) {
        Optional<AccessKey> key = keys.keyOf(request.request());
        return key.isPresent()
                ? byKey.take(key.get().name(), System.nanoTime())
                : byAddress.take(CallerAddress.of(request.request().remoteAddress()), System.nanoTime());
    }
}
