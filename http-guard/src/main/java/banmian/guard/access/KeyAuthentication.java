package banmian.guard.access;

import banmian.guard.GuardConfig;
import banmian.guard.answer.Refusal;
import banmian.keys.AccessKey;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Knows the holders of keys, and answers whoever has to be known and is not. Tokens of other kinds are left to others. */
@ApplicationScoped
class KeyAuthentication implements HttpAuthenticationMechanism {
    /** Before OpenID Connect, which takes every token for its own. */
    private static final int FIRST = 2 * DEFAULT_PRIORITY;

    private final KeyRing keys;
    private final GuardConfig config;

    KeyAuthentication(KeyRing keys, GuardConfig config) {
        this.keys = keys;
        this.config = config;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        if (BearerKey.of(context.request()).isEmpty()) {
            return Uni.createFrom().optional(Optional.empty());
        }
        return keys.keyOf(context.request())
                .map(key -> Uni.createFrom().item(identity(key)))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException("not a valid key")));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, HttpHeaderNames.WWW_AUTHENTICATE, challenge(context)));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        context.response().putHeader(HttpHeaderNames.WWW_AUTHENTICATE, challenge(context));
        return Uni.createFrom()
                .completionStage(refusal(context).answer(context).toCompletionStage())
                .replaceWith(true);
    }

    @Override
    public int getPriority() {
        return FIRST;
    }

    private static SecurityIdentity identity(AccessKey key) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(key.name()))
                .addRole(key.role().text())
                .build();
    }

    /** What is said to somebody who has to be known and is not. */
    Refusal refusal(RoutingContext context) {
        return new Refusal(401, "unauthorized", detail(context));
    }

    static String challenge(RoutingContext context) {
        String realm = "Bearer realm=\"banmian\"";
        return hasToken(context) ? realm + ", error=\"invalid_token\"" : realm;
    }

    private String detail(RoutingContext context) {
        String role = Changes.in(context.request()) ? config.changes().text() : "reader";
        return hasToken(context)
                ? "the key or token is not valid (any more)"
                : "this needs a key with the role " + role + ": send it as the header Authorization: Bearer KEY";
    }

    private static boolean hasToken(RoutingContext context) {
        return context.request().getHeader(HttpHeaderNames.AUTHORIZATION) != null;
    }
}
