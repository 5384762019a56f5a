package banmian.guard.access;

import banmian.guard.GuardConfig;
import banmian.keys.Role;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Which role a request needs, by its method alone: a resource that forgets to say who may call it is guarded all the
 * same, whatever its path. What resources themselves ask for ({@code @RolesAllowed}) comes on top.
 */
@ApplicationScoped
class GuardPolicy implements HttpSecurityPolicy {
    private static final String HEALTH = "/q/health";

    private final GuardConfig config;

    GuardPolicy(GuardConfig config) {
        this.config = config;
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        Optional<Role> needed = needed(request);
        return needed.isEmpty()
                ? CheckResult.permit()
                : identity.map(who -> new CheckResult(who.hasRole(needed.get().text())));
    }

    private Optional<Role> needed(RoutingContext request) {
        if (Changes.in(request.request())) {
            return Optional.of(config.changes());
        }
        boolean open = config.reads() == GuardConfig.Reads.OPEN || isHealth(request.normalizedPath());
        return open ? Optional.empty() : Optional.of(Role.READER);
    }

    private static boolean isHealth(String path) {
        return path.equals(HEALTH) || path.startsWith(HEALTH + "/");
    }
}
