package banmian.guard.access;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;

/** Tells requests that may change something from those that only read: by their method, as RFC 9110 has it. */
public final class Changes {
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private Changes() {}

    public static boolean in(HttpServerRequest request) {
        return !SAFE.contains(request.method());
    }
}
