package banmian.guard.access;

import banmian.guard.answer.Refusal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a resource's own {@code @RolesAllowed} refuses, answered as what the guard itself refuses. */
class SecurityMappers {
    private final KeyAuthentication authentication;

    SecurityMappers(KeyAuthentication authentication) {
        this.authentication = authentication;
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unknown(RoutingContext request) {
        return Response.fromResponse(of(authentication.refusal(request), request))
                .header(HttpHeaders.WWW_AUTHENTICATE, KeyAuthentication.challenge(request))
                .build();
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Response forbidden(RoutingContext request) {
        return of(Refusal.FORBIDDEN, request);
    }

    private static Response of(Refusal refusal, RoutingContext request) {
        return Response.status(refusal.status())
                .type(Refusal.MEDIA_TYPE)
                .entity(refusal.json(request.request().path()))
                .build();
    }
}
