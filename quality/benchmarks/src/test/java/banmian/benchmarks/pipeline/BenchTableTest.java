package banmian.benchmarks.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.codec.Json;
import banmian.local.terminal.Terminal;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BenchTableTest {
    private final Results results = new Results();

    @Test
    void showsMediansSpreadsRatiosAndGoals() {
        // Given
        results.add(Metric.LOOP, 8000);
        results.add(Metric.LOOP, 9000);
        results.add(Metric.LOOP_GIN, 800);
        results.add(Metric.LOOP_GIN, 900);
        results.add(Metric.IDLE_PAGE, 123.4);
        results.note("Debezium was not measured.");

        // When
        List<String> lines = lines();

        // Then
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .contains("plain loop: consume, UNNEST upsert of 500, commit", "8,500", "8,000 – 9,000"))
                .anySatisfy(line -> assertThat(line).contains("tsvector", "850", "0.10", "loop"))
                .anySatisfy(line -> assertThat(line).contains("a single page", "≤ 100", "123", "not reached"))
                .contains("Debezium was not measured.");
        assertThat(lines).noneMatch(line -> line.contains("pgbench"));
    }

    @Test
    void jsonHasEveryValue() throws Exception {
        results.add(Metric.LOOP, 8000);
        results.add(Metric.LOOP, 9000);

        JsonNode json = Json.mapper().readTree(BenchJson.of(results, Map.of("cores", 2)));

        assertThat(json.at("/measured/0/metric").textValue()).isEqualTo("loop");
        assertThat(json.at("/measured/0/median").doubleValue()).isEqualTo(8500);
        assertThat(json.at("/measured/0/values/1").doubleValue()).isEqualTo(9000);
        assertThat(json.at("/machine/cores").intValue()).isEqualTo(2);
    }

    private List<String> lines() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new BenchTable(results).print(new Terminal(new PrintStream(bytes, true, UTF_8), 0, false));
        return bytes.toString(UTF_8).lines().toList();
    }
}
