package banmian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.testing.running.Banmian;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the benchmark runs and cleans up after itself; how fast anything is, is no matter of tests. */
class BenchIT {
    @TempDir
    Path folder;

    @Test
    void aSmallRunMeasuresThePipelineAndItsFloorsAndLeavesNothing() throws IOException {
        // Given
        Path scratch = folder.resolve("scratch");

        // When
        Banmian.Result bench = Banmian.run(
                folder,
                "bench",
                "--json",
                "--rounds=1",
                "--pages=20",
                "--articles=300",
                "--only=pipeline,kafka,loops,latency,read",
                "--scratch=" + scratch);

        // Then
        assertThat(bench.exitCode()).as(bench.err()).isZero();
        JsonNode json = new ObjectMapper().readTree(bench.out());
        assertThat(metrics(json))
                .contains(
                        "kafka-at-least-once",
                        "kafka-exactly-once",
                        "loop",
                        "loop-gin",
                        "loop-lucene-written",
                        "loop-lucene-found",
                        "pipeline-written",
                        "pipeline-found",
                        "half-load-p99",
                        "idle-page",
                        "api-by-id",
                        "search-p99",
                        "export");
        json.get("measured")
                .forEach(metric -> assertThat(metric.get("values"))
                        .as(metric.get("metric").asText())
                        .hasSize(1)
                        .allSatisfy(value -> assertThat(value.doubleValue()).isNotNegative()));
        assertThat(bench.err()).contains("Round 1 of 1: pipeline");
        assertThat(scratch).doesNotExist();
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            assertThat(all.map(process -> process.info().commandLine().orElse("")))
                    .noneMatch(command -> command.contains(scratch.toString()));
        }
    }

    @Test
    void anUnknownPartIsSaidWithThoseThereAre() {
        Banmian.Result bench = Banmian.run(folder, "bench", "--only=everything");

        assertThat(bench.exitCode()).isEqualTo(2);
        assertThat(bench.err()).contains("everything").contains("pipeline, kafka, loops, debezium");
        assertThat(Files.exists(folder.resolve("scratch"))).isFalse();
    }

    private static List<String> metrics(JsonNode json) {
        List<String> metrics = new ArrayList<>();
        json.get("measured").forEach(metric -> metrics.add(metric.get("metric").asText()));
        return metrics;
    }
}
