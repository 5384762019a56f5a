package banmian.guard.access;

import banmian.guard.answer.Refusal;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Says why, where the framework would answer 403 without a word. */
@ApplicationScoped
class ForbiddenAnswer {
    void listen(@Observes Router router) {
        router.errorHandler(Refusal.FORBIDDEN.status(), Refusal.FORBIDDEN::answer);
    }
}
