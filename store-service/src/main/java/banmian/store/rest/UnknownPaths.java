package banmian.store.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers paths that neither the API nor the pages know with a problem document, too. */
@ApplicationScoped
class UnknownPaths {
    private final ObjectMapper json;

    UnknownPaths(ObjectMapper json) {
        this.json = json;
    }

    void listen(@Observes Router router) {
        router.route().order(Integer.MAX_VALUE).handler(this::answer);
    }

    private void answer(RoutingContext request) {
        request.response()
                .setStatusCode(404)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(body(Problem.of(404, Problem.NO_SUCH_PATH)));
    }

    private String body(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem that cannot be written", e);
        }
    }
}
