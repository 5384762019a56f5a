package banmian.ingest.http;

import banmian.contracts.codec.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Problems for requests that fail before they reach a resource: a path that is none, a body over the HTTP limit. */
class RouterProblems {
    private static final List<Response.Status> STATUSES = List.of(
            Response.Status.BAD_REQUEST,
            Response.Status.NOT_FOUND,
            Response.Status.METHOD_NOT_ALLOWED,
            Response.Status.REQUEST_ENTITY_TOO_LARGE,
            Response.Status.UNSUPPORTED_MEDIA_TYPE);

    void register(@Observes Router router) {
        STATUSES.forEach(status -> router.errorHandler(status.getStatusCode(), context -> answer(context, status)));
    }

    private static void answer(RoutingContext context, Response.Status status) {
        Problem problem = Problem.of(
                status,
                ProblemMappers.codeOf(status),
                status.getReasonPhrase(),
                context.request().path());
        context.response()
                .setStatusCode(status.getStatusCode())
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
