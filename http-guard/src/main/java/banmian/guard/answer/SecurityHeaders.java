package banmian.guard.answer;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Tells browsers to take no answer for what it is not: no guessing of types, no frames, no scripts but the page's own.
 * What a newspaper page says, scripts included, stays text.
 */
@ApplicationScoped
class SecurityHeaders {
    /** Data: were a browser to show it as a page, nothing in it would run. */
    private static final String NOTHING = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox";

    /** Pages of our own: they take nothing from other hosts and have neither script nor style in the page itself. */
    private static final String OWN =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Swagger UI has its script in the page. It shows our own description of the API and no stored text. */
    private static final String INLINE = "default-src 'self'; script-src 'self' 'unsafe-inline';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    void listen(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(SecurityHeaders::put);
    }

    private static void put(RoutingContext request) {
        MultiMap headers = request.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Content-Security-Policy", policyOf(request.request().path()));
        request.next();
    }

    private static String policyOf(String path) {
        if (path == null || path.startsWith("/api")) {
            return NOTHING;
        }
        return path.startsWith("/q/swagger-ui") ? INLINE : OWN;
    }
}
