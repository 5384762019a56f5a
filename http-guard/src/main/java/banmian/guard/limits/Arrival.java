package banmian.guard.limits;

import banmian.guard.GuardConfig;
import banmian.guard.answer.Refusal;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Ends a request whose body does not come to its end in time: a byte now and then keeps no place. */
@ApplicationScoped
class Arrival {
    private static final int BEFORE_ALL_OTHERS = 300;

    private final Vertx vertx;
    private final GuardConfig config;

    Arrival(Vertx vertx, GuardConfig config) {
        this.vertx = vertx;
        this.config = config;
    }

    void listen(@Observes Filters filters) {
        filters.register(this::watch, BEFORE_ALL_OTHERS);
    }

    private void watch(RoutingContext request) {
        if (hasBody(request.request()) && !request.request().isEnded()) {
            long timer = vertx.setTimer(config.arrival().toMillis(), late -> end(request));
            request.addEndHandler(done -> vertx.cancelTimer(timer));
        }
        request.next();
    }

    /** One without a body is here whole, but nobody may ask for its end until a long answer is written. */
    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null || length != null && !length.equals("0");
    }

    private void end(RoutingContext request) {
        if (hasArrived(request.request()) || request.response().ended()) {
            return;
        }
        if (!request.response().headWritten()) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        new Refusal(
                        408,
                        "request-timeout",
                        "the request did not arrive in " + config.arrival().toSeconds() + " s")
                .answer(request)
                .onComplete(sent -> request.request().connection().close());
    }

    /** Whoever reads as many bytes as were announced, or none where none were, and no further, does not see the end. */
    private static boolean hasArrived(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean hasNoBody = length == null
                && request.version() != HttpVersion.HTTP_2
                && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        return request.isEnded()
                || hasNoBody
                || Long.toString(request.bytesRead()).equals(length);
    }
}
