package banmian.store.rest;

import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicInteger;

/** So many requests of a kind are served at a time. A place is free again when its answer ends, however it ends. */
final class Places {
    private final AtomicInteger taken = new AtomicInteger();
    private final int most;
    private final String whose;

    /** @param whose for the message to whoever gets none */
    Places(int most, String whose) {
        this.most = most;
        this.whose = whose;
    }

    /** @throws ProblemException when all are taken */
    void take(RoutingContext request) {
        if (taken.incrementAndGet() > most) {
            taken.decrementAndGet();
            throw ProblemException.busy("There are " + most + " " + whose + " already; try again later");
        }
        request.addEndHandler(done -> taken.decrementAndGet());
    }
}
