package banmian.guard.answer;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The version of the API: {@code /api} is the newest, {@code /api/v1} is version 1 for good. As long as that is the
 * newest, both are the same, and every answer says so in a header.
 */
@ApplicationScoped
class ApiVersion {
    private static final String NEWEST = "/api";
    private static final String FIRST = NEWEST + "/v1";
    private static final String HEADER = "API-Version";

    /** Before all other filters, which then see one spelling of each address and count a request once. */
    private static final int FIRST_OF_ALL = 1_000;

    void listen(@Observes Filters filters) {
        filters.register(ApiVersion::route, FIRST_OF_ALL);
    }

    private static void route(RoutingContext request) {
        String uri = request.request().uri();
        if (uri.startsWith(FIRST + "/")) {
            request.reroute(NEWEST + uri.substring(FIRST.length()));
            return;
        }
        if (uri.startsWith(NEWEST + "/")) {
            request.response().putHeader(HEADER, "1");
        }
        request.next();
    }
}
