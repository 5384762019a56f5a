package banmian.deployments.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.deployments.Dashboard;
import banmian.deployments.manifests.Workload;
import banmian.servers.process.ChildProcess;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The production overlay without its cluster: its topics, users and rights on a Kafka with TLS and passwords, its
 * migration and its services with their environment; the dashboard over them, and a restore. A setting that is misspelt
 * or a right that is missing shows here.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProductionIT {
    private static final List<String> TOPICS = List.of("raw-pages", "pages", "parsed-pages");
    private static final String PAGE = """
            市图书馆新馆今日开放

            本报讯（记者 林晓舟）11月27日上午，市图书馆新馆正式向市民开放。新馆藏书八十万册，设有少儿阅览区和地方文献室。

            开放首日，前来办证的市民排起长队。馆长介绍，新馆每周开放六天，周一闭馆。
            """;

    private static final Set<String> PUSHED = new HashSet<>();

    @TempDir
    static Path folder;

    private static Deployment deployment;

    @BeforeAll
    static void makeWhatOperatorsMake() throws IOException {
        deployment = new Deployment(folder);
    }

    @AfterAll
    static void stop() {
        if (deployment != null) {
            deployment.close();
        }
    }

    @Test
    @Order(1)
    void beforeTheMigrationTheStoreDoesNotStart() throws Exception {
        ChildProcess schema = schemaCheck();

        assertThat(schema.exitCode()).as(deployment.log(schema)).isNotZero();
        assertThat(deployment.log(schema)).contains("Validate failed");
    }

    @Test
    @Order(2)
    void theJobMigratesAndEnds() throws Exception {
        Workload job = deployment.manifests().workload("store-migration");

        ChildProcess migration = deployment.run("store-migration", job.container());

        assertThat(migration.exitCode()).as(deployment.log(migration)).isZero();
        assertThat(deployment.log(migration)).contains("Successfully applied");
    }

    @Test
    @Order(3)
    void afterTheMigrationItMayStart() throws Exception {
        ChildProcess schema = schemaCheck();

        assertThat(schema.exitCode()).as(deployment.log(schema)).isZero();
    }

    @Test
    @Order(4)
    void theServicesGetReady() throws Exception {
        Deployment.SERVICES.forEach(deployment::start);

        for (String service : Deployment.SERVICES) {
            deployment.awaitReady(service);
        }
    }

    @Test
    @Order(5)
    void aPageComesThrough() throws Exception {
        HttpResponse<String> pushed = push("01");

        assertThat(pushed.statusCode()).as(pushed.body()).isEqualTo(202);
        String readAt =
                new ObjectMapper().readTree(pushed.body()).path("readAt").asText();
        assertThat(readAt).startsWith("https://banmian.example.org/api/pages/");
        String path = URI.create(readAt).getPath();
        deployment.await(() -> "the page", () -> deployment.get(path).statusCode() == 200);
        assertThat(deployment.get(path).body()).contains("市图书馆新馆今日开放");
    }

    /** Each stage may write its dead letters; store may read them all, and put them back. */
    @Test
    @Order(6)
    void whatIsRefusedIsRecordedAndReplayed() throws Exception {
        TOPICS.forEach(topic -> deployment.kafka().send(topic, new byte[0]));
        deployment.await(() -> "the dead letters", () -> deployment.total("/api/dead-letters?state=open") == 3);

        for (String stage : List.of("ingest", "parse", "store")) {
            byte[] which = ("{\"stage\": \"" + stage + "\"}").getBytes(UTF_8);
            HttpResponse<String> replay =
                    deployment.post("store-service", "/api/dead-letters/replay", "application/json", which);
            assertThat(replay.statusCode()).as(replay.body()).isEqualTo(200);
        }

        deployment.await(() -> "the replays", () -> deployment.total("/api/dead-letters?state=refused-again") == 3);
    }

    /** Each panel of the dashboard shows something while pages come, and one in each topic that is refused. */
    @Test
    @Order(7)
    void theDashboardHasAnswers() throws Exception {
        try (RunningPrometheus prometheus = RunningPrometheus.start(deployment.ports(), folder)) {
            deployment.await(() -> "the first samples", () -> prometheus.answers("sum(up) == 3"));
            List<String> silent = new ArrayList<>(
                    Dashboard.queries().stream().map(query -> query.over("1m")).toList());
            int[] label = {1};
            deployment.await(() -> "no answer to " + silent, () -> {
                push(String.format(Locale.ROOT, "%02d", ++label[0]));
                TOPICS.forEach(topic -> deployment.kafka().send(topic, new byte[0]));
                for (String query : List.copyOf(silent)) {
                    if (prometheus.answers(query)) {
                        silent.remove(query);
                    }
                }
                return silent.isEmpty();
            });
        }
    }

    /** As docs/operations.md says it: what came after the backup is stored again out of Kafka. */
    @Test
    @Order(8)
    void whatABackupLacksComesBackFromKafka() throws Exception {
        awaitAllPages();
        deployment.postgres().backUp();
        push("A01");
        push("A02");
        awaitAllPages();
        String articles = deployment.get("/api/articles?limit=100").body();

        deployment.stop("store-service");
        deployment.postgres().restore();
        deployment.kafka().readAgain("store");
        deployment.kafka().readAgain("store-dead-letters");
        deployment.start("store-service");
        deployment.awaitReady("store-service");

        awaitAllPages();
        deployment.await(
                () -> "the same articles",
                () -> deployment.get("/api/articles?limit=100").body().equals(articles));
    }

    @Test
    @Order(9)
    void nobodyMissesASettingOrARight() {
        assertThat(deployment.logs())
                .hasSize(3)
                .allSatisfy((service, log) -> assertThat(log)
                        .as(service)
                        .doesNotContain("Unrecognized configuration key", "AuthorizationException", "Not authorized"));
    }

    private static ChildProcess schemaCheck() throws Exception {
        Workload store = deployment.manifests().workload("store-service");
        return deployment.run("store-service", store.containers().get(0));
    }

    private static void awaitAllPages() throws Exception {
        deployment.await(() -> "all pages", () -> deployment.total("/api/pages") == PUSHED.size());
    }

    private static HttpResponse<String> push(String label) {
        PUSHED.add(label);
        String query = "?newspaper=%E6%99%9A%E6%8A%A5&issue-date=2026-11-28&page-label=" + label;
        return deployment.post(
                "ingest-service", "/api/pages" + query, "text/plain; charset=UTF-8", PAGE.getBytes(UTF_8));
    }
}
