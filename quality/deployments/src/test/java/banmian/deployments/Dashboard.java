package banmian.deployments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The dashboard for Grafana. */
public final class Dashboard {
    /** @param panel its title */
    public record Query(String panel, String expression) {
        /** As Grafana asks it, with samples every few seconds. */
        public String over(String interval) {
            return expression.replace("$__rate_interval", interval);
        }
    }

    private Dashboard() {}

    static JsonNode read() {
        try {
            return new ObjectMapper()
                    .readTree(Project.MONITORING.resolve("dashboard.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Query> queries() {
        List<Query> queries = new ArrayList<>();
        read().path("panels")
                .forEach(panel -> panel.path("targets")
                        .forEach(target -> queries.add(new Query(
                                panel.path("title").asText(),
                                target.path("expr").asText()))));
        return queries;
    }
}
