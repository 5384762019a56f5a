package banmian.deployments;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.deployments.manifests.Manifests;
import banmian.deployments.manifests.Workload;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each variable is a setting that the services know and docs/configuration.md explains; passwords come from Secrets. */
class SettingsTest {
    private static final Pattern SETTING = Pattern.compile("[`\\n]([a-z]+(?:\\.[a-z0-9-]+)+)[`=]");

    static Stream<Manifests> overlays() {
        return Rendered.all().stream();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void everyVariableIsADocumentedSetting(Manifests overlay) {
        Set<String> known = documented();

        for (Workload workload : ours(overlay)) {
            for (JsonNode container : workload.containers()) {
                assertThat(overlay.environment(workload, container).keySet())
                        .as(workload.toString())
                        .isNotEmpty()
                        .isSubsetOf(known);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void passwordsComeFromSecretsOnly(Manifests overlay) {
        for (Workload workload : overlay.workloads()) {
            for (JsonNode container : workload.containers()) {
                overlay.environment(workload, container).forEach((name, value) -> {
                    if (name.contains("PASSWORD") || name.contains("JAAS")) {
                        assertThat(value).as(name).startsWith("secret:");
                    }
                });
            }
        }
        overlay.ofKind("ConfigMap")
                .forEach(map -> assertThat(map.path("data").toString().toLowerCase(Locale.ROOT))
                        .doesNotContain("password"));
    }

    /** production has no Secret in its files at all; minikube has the one of its own database. */
    @ParameterizedTest
    @MethodSource("overlays")
    void noSecretIsInTheFiles(Manifests overlay) {
        List<String> secrets = overlay.ofKind("Secret").map(Manifests::label).toList();

        assertThat(secrets).isEqualTo(overlay.name().equals("minikube") ? List.of("Secret postgres-app") : List.of());
    }

    /** Each mounted file that a setting names is there. */
    @ParameterizedTest
    @MethodSource("overlays")
    void filesThatSettingsNameAreMounted(Manifests overlay) {
        for (Workload workload : ours(overlay)) {
            for (JsonNode container : workload.containers()) {
                List<String> mounts = container.path("volumeMounts").findValuesAsText("mountPath");
                for (Map.Entry<String, String> variable :
                        overlay.environment(workload, container).entrySet()) {
                    Matcher file = Pattern.compile("/(etc|var)/[a-z/-]+").matcher(variable.getValue());
                    if (file.find()) {
                        assertThat(mounts)
                                .as("%s: %s", workload, variable)
                                .anyMatch(mount -> file.group().startsWith(mount + "/"));
                    }
                }
            }
        }
    }

    private static List<Workload> ours(Manifests overlay) {
        return Stream.concat(Project.SERVICES.stream(), Stream.of("store-migration"))
                .map(overlay::workload)
                .toList();
    }

    private static Set<String> documented() {
        Set<String> names = new TreeSet<>();
        Matcher setting = SETTING.matcher(Project.text(Project.ROOT.resolve("docs/configuration.md")));
        while (setting.find()) {
            names.add(setting.group(1).replaceAll("[^a-z0-9]", "_").toUpperCase(Locale.ROOT));
        }
        return names;
    }
}
