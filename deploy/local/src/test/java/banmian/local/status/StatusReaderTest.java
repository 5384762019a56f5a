package banmian.local.status;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.codec.Json;
import banmian.local.running.DataFolder;
import banmian.local.running.PortPlan;
import banmian.local.running.ProcessRef;
import banmian.local.running.RunPhase;
import banmian.local.running.RunState;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusReaderTest {
    private static final ProcessRef ALIVE = ProcessRef.of("banmian up", ProcessHandle.current());
    private static final ProcessRef DEAD = new ProcessRef("banmian up", 1, Instant.parse("2001-01-01T00:00:00Z"));

    @TempDir
    Path folder;

    private DataFolder data;

    @BeforeEach
    void dataFolder() {
        data = new DataFolder(folder);
    }

    @Test
    void whereNothingRunsNothingIsKnownButEveryFieldIsThere() {
        JsonNode status = status();

        assertThat(status.get("state").asText()).isEqualTo("stopped");
        assertThat(status.get("data").asText()).isEqualTo(folder.toString());
        assertThat(status.get("addresses").get("kafka").isNull()).isTrue();
        assertShapeAndNoCounts(status);
    }

    @Test
    void whatACrashLeftIsStopped() {
        data.write(RunState.starting(DEAD, PortPlan.STANDARD).in(RunPhase.RUNNING));

        assertThat(status().get("state").asText()).isEqualTo("stopped");
        assertThat(status().get("problem").asText()).contains("banmian down");
    }

    @Test
    void whileItStartsItsAddressesAreKnownAndNobodyIsAsked() {
        data.write(RunState.starting(ALIVE, PortPlan.STANDARD));

        JsonNode status = status();

        assertThat(status.get("state").asText()).isEqualTo("starting");
        assertThat(status.get("addresses").get("store").asText()).isEqualTo("http://localhost:8080");
        assertThat(status.get("problem").isNull()).isTrue();
        assertShapeAndNoCounts(status);
    }

    @Test
    void aRunningOneThatDoesNotAnswerHasAProblem() {
        data.write(RunState.starting(ALIVE, new PortPlan(1, 1, 1, 1, 1)).in(RunPhase.RUNNING));

        JsonNode status = status();

        assertThat(status.get("state").asText()).isEqualTo("running");
        assertThat(status.get("problem").asText()).startsWith("Kafka does not");
        assertShapeAndNoCounts(status);
    }

    private JsonNode status() {
        return Json.mapper().valueToTree(new StatusReader(data).read());
    }

    private static void assertShapeAndNoCounts(JsonNode status) {
        assertThat(names(status))
                .containsExactly(
                        "state",
                        "pages",
                        "articles",
                        "deadLetters",
                        "lag",
                        "lagByStage",
                        "addresses",
                        "data",
                        "problem");
        assertThat(names(status.get("lagByStage"))).containsExactly("ingest", "parse", "store");
        assertThat(names(status.get("addresses"))).containsExactly("store", "ingest", "parse", "kafka", "postgres");
        assertThat(status.get("pages").isNull()).isTrue();
        assertThat(status.get("lag").isNull()).isTrue();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
