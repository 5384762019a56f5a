package banmian.guard.access;

import banmian.keys.Secret;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/** The key that a request has: {@code Authorization: Bearer banmian_…}. */
final class BearerKey {
    private static final String SCHEME = "Bearer ";

    private BearerKey() {}

    /** Empty where there is none; a token of another kind is none. */
    static Optional<String> of(HttpServerRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        String token = header.substring(SCHEME.length()).strip();
        return token.startsWith(Secret.PREFIX) ? Optional.of(token) : Optional.empty();
    }
}
