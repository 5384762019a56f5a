package banmian.deployments;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.deployments.manifests.Manifests;
import banmian.deployments.manifests.Workload;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Images, ports, probes and how pods are replaced, held against what the services are built with. */
class ServicesTest {
    static Stream<Manifests> overlays() {
        return Rendered.all().stream();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void portsAreThoseTheServicesListenOn(Manifests overlay) {
        for (String service : Project.SERVICES) {
            int port = Integer.parseInt(Project.settings(service).getProperty("quarkus.http.port"));

            assertThat(overlay.workload(service).port("http")).isEqualTo(port);
            JsonNode way = overlay.one("Service", service).path("spec");
            assertThat(way.at("/ports/0/port").asInt()).isEqualTo(port);
            assertThat(way.at("/ports/0/targetPort").asText()).isEqualTo("http");
            assertThat(overlay.workload(service).labels())
                    .containsEntry(
                            "app.kubernetes.io/name",
                            way.at("/selector/app.kubernetes.io~1name").asText());
        }
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void imagesAreThoseOfTheServices(Manifests overlay) {
        for (String service : Project.SERVICES) {
            assertThat(overlay.workload(service).containers())
                    .allSatisfy(container -> assertThat(container.path("image").asText())
                            .matches("(.*/)?banmian/" + service + ":[0-9][^:]*"));
        }
        assertThat(overlay.workload("store-migration").container().path("image"))
                .isEqualTo(overlay.workload("store-service").container().path("image"));
    }

    /** What each path means, the services' own tests say: KafkaAwayIT, OutageIT, OperationsIT. */
    @ParameterizedTest
    @MethodSource("overlays")
    void probesAskWhatTheyMean(Manifests overlay) {
        for (String service : Project.SERVICES) {
            JsonNode container = overlay.workload(service).container();

            assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
            assertThat(container.at("/startupProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
            assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/q/health/ready");
            for (String probe : List.of("livenessProbe", "startupProbe", "readinessProbe")) {
                assertThat(container.at("/" + probe + "/httpGet/port").asText()).isEqualTo("http");
            }
            assertThat(Project.settings(service).keySet())
                    .as("the paths are Quarkus' own")
                    .doesNotContain("quarkus.smallrye-health.root-path", "quarkus.http.non-application-root-path");
        }
    }

    /** Time enough to stop in good order: else the pod is killed in the middle of it. */
    @ParameterizedTest
    @MethodSource("overlays")
    void podsHaveTimeToStop(Manifests overlay) {
        for (String service : Project.SERVICES) {
            Properties settings = Project.settings(service);
            String prefix = "banmian." + service.replace("-service", "") + ".producer.\"max.block.ms\"";
            Duration requests = Duration.parse("PT" + settings.getProperty("quarkus.shutdown.timeout", "none"));
            Duration commit = Duration.ofMillis(Long.parseLong(settings.getProperty(prefix)));
            Duration index = Duration.ofSeconds(service.equals("store-service") ? 15 : 0);
            Workload workload = overlay.workload(service);
            Duration proxies = Duration.ofSeconds(
                    workload.container().at("/lifecycle/preStop/sleep/seconds").asInt());

            assertThat(Duration.ofSeconds(
                            workload.pod().path("terminationGracePeriodSeconds").asInt()))
                    .isGreaterThan(proxies.plus(requests).plus(commit).plus(index));
            if (!service.equals("parse-service")) {
                assertThat(proxies).as("who speaks HTTP waits for proxies").isPositive();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void aRolloutAlwaysLeavesSomebody(Manifests overlay) {
        for (String service : List.of("ingest-service", "parse-service")) {
            JsonNode strategy = overlay.workload(service).spec().at("/strategy/rollingUpdate");
            assertThat(strategy.path("maxUnavailable").asInt(1)).isZero();
            assertThat(strategy.path("maxSurge").asInt()).isEqualTo(1);
        }
        assertThat(overlay.workload("store-service")
                        .spec()
                        .path("minReadySeconds")
                        .asInt())
                .isPositive();
        for (String service : Project.SERVICES) {
            assertThat(overlay.one("PodDisruptionBudget", service)
                            .at("/spec/maxUnavailable")
                            .asInt())
                    .isEqualTo(1);
            assertThat(overlay.workload(service).pod().path("topologySpreadConstraints"))
                    .hasSize(2);
        }
    }

    /** Two alike would fence each other off. */
    @ParameterizedTest
    @MethodSource("overlays")
    void eachPodHasATransactionalIdOfItsOwn(Manifests overlay) {
        for (String service : Project.SERVICES) {
            String stage = service.replace("-service", "");
            Workload workload = overlay.workload(service);

            assertThat(overlay.environment(workload, workload.container()))
                    .containsEntry("BANMIAN_" + stage.toUpperCase(java.util.Locale.ROOT) + "_INSTANCE", service + "-0");
            assertThat(Project.settings(service).getProperty("banmian." + stage + ".producer.\"transactional.id\""))
                    .isEqualTo("banmian-" + stage + "-${banmian." + stage + ".instance}");
        }
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void theSchemaIsReadyBeforeTheStoreStarts(Manifests overlay) {
        Workload store = overlay.workload("store-service");
        Workload migration = overlay.workload("store-migration");

        assertThat(overlay.environment(store, store.container()))
                .containsEntry("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
        assertThat(overlay.environment(store, store.containers().get(0)))
                .containsEntry("QUARKUS_FLYWAY_MIGRATE_AT_START", "false")
                .containsEntry("QUARKUS_FLYWAY_VALIDATE_AT_START", "true")
                .containsEntry("QUARKUS_INIT_AND_EXIT", "true");
        assertThat(overlay.environment(migration, migration.container()))
                .containsEntry("QUARKUS_FLYWAY_MIGRATE_AT_START", "true")
                .containsEntry("QUARKUS_INIT_AND_EXIT", "true");
    }

    /** What is written outlives the pod where that saves hours, and nowhere else. */
    @Test
    void onlyTheSearchIndexIsKept() {
        Workload store = Rendered.production().workload("store-service");

        assertThat(store.spec().at("/volumeClaimTemplates")).hasSize(1);
        assertThat(store.container().path("volumeMounts"))
                .filteredOn(mount -> mount.path("name").asText().equals("search-index"))
                .singleElement()
                .satisfies(mount -> assertThat(Rendered.production()
                                .environment(store, store.container())
                                .get("BANMIAN_STORE_SEARCH_FOLDER"))
                        .startsWith(mount.path("mountPath").asText() + "/"));
    }
}
