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
 * Requests held to a rate: with a key by the key, else by the address, so that who tries keys is slow at it. Those that
 * only read are held to one of their own, or to none. What is left is told as the IETF draft of RateLimit header fields
 * has it.
 */
@ApplicationScoped
class RateLimit {
    /** Before anybody is asked who they are, which is at 200. */
    private static final int BEFORE_AUTHENTICATION = 250;

    private static final String API = "/api/";

    private final KeyRing keys;
    private final RatePolicy changesByKey;
    private final RatePolicy changesByAddress;
    private final RatePolicy readsByKey;
    private final RatePolicy readsByAddress;

    RateLimit(KeyRing keys, GuardConfig config) {
        this.keys = keys;
        GuardConfig.Rate rate = config.rate();
        this.changesByKey = new RatePolicy("changes-by-key", rate.perKey(), rate.keyBurst());
        this.changesByAddress = new RatePolicy("changes-by-address", rate.perAddress(), rate.addressBurst());
        this.readsByKey = new RatePolicy("reads-by-key", rate.readsPerKey(), rate.readKeyBurst());
        this.readsByAddress = new RatePolicy("reads-by-address", rate.readsPerAddress(), rate.readAddressBurst());
    }

    void listen(@Observes Filters filters) {
        filters.register(this::check, BEFORE_AUTHENTICATION);
    }

    private void check(RoutingContext request) {
        Optional<AccessKey> key = keys.keyOf(request.request());
        RatePolicy policy = policy(request, key.isPresent());
        if (policy.isNone()) {
            request.next();
            return;
        }
        String caller = key.map(AccessKey::name)
                .orElseGet(() -> CallerAddress.of(request.request().remoteAddress()));
        Pace.Standing standing = policy.take(caller, System.nanoTime());
        policy.tell(request.response(), standing);
        if (standing.delay() == 0) {
            request.next();
            return;
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(standing.delay()) + 1;
        request.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        new Refusal(429, "too-many-requests", "too many requests; try again in " + seconds + " s").answer(request);
    }

    /** Health, metrics and pages of our own are read at any rate. */
    private RatePolicy policy(RoutingContext request, boolean withKey) {
        if (Changes.in(request.request())) {
            return withKey ? changesByKey : changesByAddress;
        }
        if (!request.normalizedPath().startsWith(API)) {
            return RatePolicy.NONE;
        }
        return withKey ? readsByKey : readsByAddress;
    }
}
