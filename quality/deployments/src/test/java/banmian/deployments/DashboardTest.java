package banmian.deployments;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.deployments.tools.Command;
import banmian.deployments.tools.Prometheus;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dashboard asks for metrics that there are, in queries that Prometheus understands. */
class DashboardTest {
    @Test
    void itAsksForMetricsThatThereAre() {
        assertThat(Dashboard.queries()).hasSizeGreaterThan(20);
        assertThat(Dashboard.queries())
                .allSatisfy(query -> assertThat(MetricNames.unknownIn(query.expression()))
                        .as(query.panel())
                        .isEmpty());
    }

    /** As recording rules, whose syntax promtool knows. */
    @Test
    void prometheusUnderstandsItsQueries(@TempDir Path folder) throws IOException {
        List<String> lines = new ArrayList<>(List.of("groups:", "  - name: dashboard", "    rules:"));
        for (Dashboard.Query query : Dashboard.queries()) {
            lines.add("      - record: dashboard:query" + lines.size());
            lines.add("        expr: " + new ObjectMapper().writeValueAsString(query.over("1m")));
        }
        Files.write(folder.resolve("queries.yml"), lines);

        Command.Result result =
                Command.run(folder, List.of(Prometheus.promtool().toString(), "check", "rules", "queries.yml"));

        assertThat(result.isGood()).as(result.output()).isTrue();
    }

    @Test
    void panelsDoNotLieOnEachOther() {
        Set<Integer> ids = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (JsonNode panel : Dashboard.read().path("panels")) {
            JsonNode place = panel.path("gridPos");
            assertThat(ids.add(panel.path("id").asInt())).isTrue();
            assertThat(place.path("x").asInt() + place.path("w").asInt()).isLessThanOrEqualTo(24);
            for (int x = 0; x < place.path("w").asInt(); x++) {
                for (int y = 0; y < place.path("h").asInt(); y++) {
                    assertThat(places.add((place.path("x").asInt() + x) + ","
                                    + (place.path("y").asInt() + y)))
                            .as(panel.path("title").asText())
                            .isTrue();
                }
            }
            assertThat(panel.path("type").asText().equals("row")
                            || !panel.path("description").asText().isEmpty())
                    .as("each panel says what it shows: %s", panel.path("title").asText())
                    .isTrue();
        }
    }
}
