package banmian.ingest.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** A page sent without a Content-Type is its bytes; the framework would look for a form in it. */
@ApplicationScoped
class UntypedBody {
    void register(@Observes Router router) {
        router.route().order(RouterProblems.FIRST).method(HttpMethod.POST).handler(UntypedBody::type);
    }

    private static void type(RoutingContext context) {
        String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || type.isBlank()) {
            context.request().headers().set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
        }
        context.next();
    }
}
