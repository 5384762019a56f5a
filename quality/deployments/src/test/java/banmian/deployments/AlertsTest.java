package banmian.deployments;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.deployments.manifests.Manifests;
import banmian.deployments.tools.Command;
import banmian.deployments.tools.Prometheus;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The alert rules, by Prometheus' own promtool: they are well formed, and fire when they should and only then. */
class AlertsTest {
    private static final Path RULES = Project.MONITORING.resolve("alerts.yml");

    @Test
    void promtoolTakesTheRules() {
        Command.Result result = Command.run(
                Project.MONITORING, List.of(Prometheus.promtool().toString(), "check", "rules", "alerts.yml"));

        assertThat(result.isGood()).as(result.output()).isTrue();
        assertThat(result.output()).contains(alerts().size() + " rules found");
    }

    @Test
    void theyFireWhenTheyShould(@TempDir Path folder) throws IOException {
        Files.copy(RULES, folder.resolve("alerts.yml"));
        Files.copy(Path.of("src/test/resources/alerts-test.yml"), folder.resolve("alerts-test.yml"));

        Command.Result result =
                Command.run(folder, List.of(Prometheus.promtool().toString(), "test", "rules", "alerts-test.yml"));

        assertThat(result.isGood()).as(result.output()).isTrue();
    }

    @Test
    void eachHasATestAndAChapterInTheManual() {
        String tests = Project.text(Path.of("src/test/resources/alerts-test.yml"));
        String manual = Project.text(Project.ROOT.resolve("docs/operations.md"));

        assertThat(alerts())
                .hasSizeGreaterThan(5)
                .allSatisfy(alert -> assertThat(tests).contains("- eval_time", "alertname: " + alert + "\n"));
        assertThat(alerts()).allSatisfy(alert -> assertThat(manual).contains("### " + alert + "\n"));
    }

    @Test
    void theOperatorGetsTheSame() throws IOException {
        JsonNode plain = new ObjectMapper(new YAMLFactory()).readTree(RULES.toFile());

        JsonNode rule = Rendered.alternatives().one("PrometheusRule", "banmian");

        assertThat(rule.path("spec")).isEqualTo(plain);
    }

    /** Names of the metrics and of the jobs are real ones. */
    @Test
    void theyAskForMetricsThatThereAre() {
        for (JsonNode rule : rules()) {
            assertThat(MetricNames.unknownIn(rule.path("expr").asText()))
                    .as(rule.path("alert").asText())
                    .isEmpty();
        }
        JsonNode monitor = Rendered.alternatives().one("PodMonitor", "banmian").path("spec");
        assertThat(monitor.path("jobLabel").asText()).isEqualTo("app.kubernetes.io/name");
        for (String service : Project.SERVICES) {
            assertThat(Project.text(Project.MONITORING.resolve("prometheus.yml")))
                    .contains("job_name: " + service + "\n")
                    .contains("localhost:" + Project.settings(service).getProperty("quarkus.http.port"));
            assertThat(monitor.at("/selector/matchExpressions/0/values").toString())
                    .contains(service);
        }
    }

    private static List<String> alerts() {
        return rules().stream().map(rule -> rule.path("alert").asText()).toList();
    }

    private static List<JsonNode> rules() {
        try {
            JsonNode file = new ObjectMapper(new YAMLFactory()).readTree(RULES.toFile());
            return Manifests.stream(file.at("/groups/0/rules")).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
