package banmian.store.health;

import banmian.store.search.IndexState;
import banmian.store.search.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Shows how far the search index is. Always up: pages are stored and lists are read without it. */
@Readiness
@ApplicationScoped
class SearchReadiness implements HealthCheck {
    private final SearchIndex index;

    SearchReadiness(SearchIndex index) {
        this.index = index;
    }

    @Override
    public HealthCheckResponse call() {
        IndexState state = index.state();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("Articles are being indexed")
                .up()
                .withData("complete", state.complete())
                .withData("progress", String.format(Locale.ROOT, "%.3f", state.progress()));
        if (state.trouble() != null) {
            response.withData("trouble", state.trouble());
        }
        return response.build();
    }
}
