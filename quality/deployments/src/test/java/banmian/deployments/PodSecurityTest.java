package banmian.deployments;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.deployments.manifests.Manifests;
import banmian.deployments.manifests.Workload;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The restricted Pod Security Standard, rule by rule, over every pod that we make; and what we ask beyond it. */
class PodSecurityTest {
    /** What the standard allows as volumes. */
    private static final List<String> VOLUMES = List.of(
            "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret");

    static Stream<Manifests> overlays() {
        return Rendered.all().stream();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void everyPodIsRestricted(Manifests overlay) {
        assertThat(overlay.workloads()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(overlay.workloads())
                .allSatisfy(workload ->
                        assertThat(forbidden(workload)).as(workload.toString()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void theNamespaceDemandsIt(Manifests overlay) {
        JsonNode labels = overlay.one("Namespace", "banmian").at("/metadata/labels");

        assertThat(labels.path("pod-security.kubernetes.io/enforce").asText()).isEqualTo("restricted");
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void noContainerWritesButIntoItsVolumes(Manifests overlay) {
        for (Workload workload : overlay.workloads()) {
            for (JsonNode container : workload.containers()) {
                assertThat(container
                                .at("/securityContext/readOnlyRootFilesystem")
                                .asBoolean())
                        .as(workload.toString())
                        .isTrue();
                assertThat(container.at("/resources/limits/memory").asText())
                        .as(workload.toString())
                        .isEqualTo(container.at("/resources/requests/memory").asText())
                        .isNotEmpty();
                assertThat(container.at("/resources/requests/cpu").asText()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void nobodyHasATokenForTheApiServer(Manifests overlay) {
        for (Workload workload : overlay.workloads()) {
            String account = workload.pod().path("serviceAccountName").asText();
            assertThat(account).isEqualTo(workload.name());
            assertThat(overlay.one("ServiceAccount", account).path("automountServiceAccountToken"))
                    .hasToString("false");
            assertThat(workload.pod().path("automountServiceAccountToken")).hasToString("false");
        }
    }

    /** Variables that Kubernetes makes of services, as KAFKA_PORT, would be read as settings, as kafka.port. */
    @ParameterizedTest
    @MethodSource("overlays")
    void nobodyGetsTheVariablesOfServices(Manifests overlay) {
        assertThat(overlay.workloads())
                .allSatisfy(workload -> assertThat(workload.pod().path("enableServiceLinks"))
                        .as(workload.toString())
                        .hasToString("false"));
    }

    private static List<String> forbidden(Workload workload) {
        List<String> forbidden = new ArrayList<>();
        JsonNode pod = workload.pod();
        for (String host : List.of("hostNetwork", "hostPID", "hostIPC")) {
            expect(!pod.path(host).asBoolean(), host, forbidden);
        }
        JsonNode security = pod.path("securityContext");
        expect(security.path("runAsNonRoot").asBoolean(), "runAsNonRoot", forbidden);
        expect(security.path("runAsUser").asInt() > 0, "runAsUser", forbidden);
        expect(security.at("/seccompProfile/type").asText().equals("RuntimeDefault"), "seccompProfile", forbidden);
        expect(security.path("sysctls").isMissingNode(), "sysctls", forbidden);
        pod.path("volumes")
                .forEach(volume -> volume.fieldNames().forEachRemaining(field -> {
                    expect(field.equals("name") || VOLUMES.contains(field), "volume " + field, forbidden);
                }));
        workload.containers().forEach(container -> addForbidden(container, forbidden));
        return forbidden;
    }

    private static void addForbidden(JsonNode container, List<String> forbidden) {
        JsonNode security = container.path("securityContext");
        expect(!security.path("privileged").asBoolean(), "privileged", forbidden);
        expect(
                security.path("allowPrivilegeEscalation").toString().equals("false"),
                "allowPrivilegeEscalation",
                forbidden);
        expect(security.at("/capabilities/drop").toString().equals("[\"ALL\"]"), "capabilities.drop", forbidden);
        expect(security.at("/capabilities/add").isMissingNode(), "capabilities.add", forbidden);
        expect(!security.has("runAsUser") || security.path("runAsUser").asInt() > 0, "runAsUser", forbidden);
        expect(security.path("procMount").isMissingNode(), "procMount", forbidden);
        container.path("ports").forEach(port -> expect(!port.has("hostPort"), "hostPort", forbidden));
    }

    private static void expect(boolean kept, String rule, List<String> forbidden) {
        if (!kept) {
            forbidden.add(rule);
        }
    }
}
