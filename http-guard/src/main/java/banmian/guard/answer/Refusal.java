package banmian.guard.answer;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/**
 * A request that is not let through, as a problem of RFC 9457.
 *
 * @param reason a stable code: {@code unauthorized}
 * @param detail for people, without anything that the request said
 */
public record Refusal(int status, String reason, String detail) {
    /** Where the pages are that say what a problem means: the name of its kind comes behind it. */
    public static final String TYPES = "/problems/";

    public static final String MEDIA_TYPE = "application/problem+json";

    /** Somebody who is known asks for more than their role. */
    public static final Refusal FORBIDDEN =
            new Refusal(403, "forbidden", "the key or token does not have the role that this needs");

    /** Sends it, where nothing was sent yet. */
    public Future<Void> answer(RoutingContext request) {
        if (request.response().headWritten() || request.response().closed()) {
            return Future.succeededFuture();
        }
        return request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .end(json(request.request().path()));
    }

    /** @param path of the request; JSON makes any text in it harmless */
    public String json(String path) {
        return new JsonObject()
                .put("type", TYPES + reason)
                .put("title", HttpResponseStatus.valueOf(status).reasonPhrase())
                .put("status", status)
                .put("detail", detail)
                .put("instance", path)
                .put("reason", reason)
                .encode();
    }
}
