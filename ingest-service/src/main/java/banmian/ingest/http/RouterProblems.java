package banmian.ingest.http;

import banmian.contracts.codec.Json;
import banmian.reader.outcome.RefusalReason;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Problems for requests that fail before they reach a resource: a path that is none, a body over the HTTP limit. */
class RouterProblems {
    /** Before Quarkus's own check of the limit, whose answer has no body; after the security headers are set. */
    static final int FIRST = Integer.MIN_VALUE + 1;

    private static final List<Response.Status> STATUSES = List.of(
            Response.Status.BAD_REQUEST,
            Response.Status.NOT_FOUND,
            Response.Status.METHOD_NOT_ALLOWED,
            Response.Status.REQUEST_ENTITY_TOO_LARGE,
            Response.Status.UNSUPPORTED_MEDIA_TYPE);

    private final long bodyLimit;

    RouterProblems(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize bodyLimit) {
        this.bodyLimit = bodyLimit.asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::checkLength);
        STATUSES.forEach(status ->
                router.errorHandler(status.getStatusCode(), context -> answer(context, of(status, context))));
    }

    private void checkLength(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= bodyLimit) {
            context.next();
        } else {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            // Nobody reads the body, so nobody would ever see its end.
            answer(context, tooLarge(context, length))
                    .onComplete(sent -> context.request().connection().close());
        }
    }

    /** The same code as for a page that is over its own, lower limit. */
    private Problem tooLarge(RoutingContext context, String length) {
        return Problem.of(
                Response.Status.REQUEST_ENTITY_TOO_LARGE,
                RefusalReason.PAGE_TOO_LARGE,
                "the body has " + length + " bytes, the limit is " + bodyLimit,
                context.request().path());
    }

    private static Problem of(Response.Status status, RoutingContext context) {
        String path = context.request().path();
        return Problem.of(status, ProblemMappers.codeOf(status), status.getReasonPhrase(), path);
    }

    private static Future<Void> answer(RoutingContext context, Problem problem) {
        return context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(json(problem));
    }

    private static String json(Problem problem) {
        try {
            return Json.mapper().writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem that cannot be written", e);
        }
    }
}
