package banmian.guard.limits;

import banmian.guard.GuardConfig;
import banmian.guard.access.Changes;
import banmian.guard.answer.Refusal;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many requests with a body are worked on at once: each may hold a page several times over, and memory has to hold
 * them all.
 */
@ApplicationScoped
class ChangesAtOnce {
    /** After it is known that the caller may, which is at 100: others take no place. */
    private static final int AFTER_AUTHORIZATION = 50;

    private static final String WAIT_SECONDS = "1";

    private final AtomicInteger now = new AtomicInteger();
    private final int most;

    ChangesAtOnce(GuardConfig config) {
        this.most = config.changesAtOnce();
    }

    void listen(@Observes Filters filters) {
        filters.register(this::check, AFTER_AUTHORIZATION);
    }

    private void check(RoutingContext request) {
        if (!Changes.in(request.request())) {
            request.next();
        } else if (now.incrementAndGet() > most) {
            now.decrementAndGet();
            request.response().putHeader(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
            new Refusal(503, "busy", "too many requests at once; try again").answer(request);
        } else {
            request.addEndHandler(done -> now.decrementAndGet());
            request.next();
        }
    }
}
