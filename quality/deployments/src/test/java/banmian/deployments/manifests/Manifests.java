package banmian.deployments.manifests;

import banmian.deployments.tools.Kustomize;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a kustomization comes to.
 *
 * @param name for messages
 */
public record Manifests(String name, List<JsonNode> all) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** Of a folder with a kustomization. */
    public static Manifests of(Path folder) {
        return new Manifests(folder.getFileName().toString(), parse(Kustomize.render(folder)));
    }

    static List<JsonNode> parse(String text) {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            return documents.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String label(JsonNode manifest) {
        return manifest.path("kind").asText() + " "
                + manifest.path("metadata").path("name").asText();
    }

    public Stream<JsonNode> ofKind(String... kinds) {
        return all.stream()
                .filter(manifest ->
                        List.of(kinds).contains(manifest.path("kind").asText()));
    }

    public JsonNode one(String kind, String name) {
        return ofKind(kind)
                .filter(manifest ->
                        manifest.path("metadata").path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + name + " in " + this.name));
    }

    /** Everything that makes pods. */
    public List<Workload> workloads() {
        return ofKind("Deployment", "StatefulSet", "Job").map(Workload::new).toList();
    }

    /** The workload of this name. */
    public Workload workload(String name) {
        return workloads().stream()
                .filter(workload -> workload.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no workload " + name + " in " + this.name));
    }

    /** Values of a ConfigMap. */
    public Map<String, String> configMap(String name) {
        return strings(one("ConfigMap", name).path("data"));
    }

    /** A container's environment, later ones over earlier ones; what is in Secrets as {@code secret:NAME/KEY}. */
    public Map<String, String> environment(Workload workload, JsonNode container) {
        Map<String, String> environment = new LinkedHashMap<>();
        container
                .path("envFrom")
                .forEach(from -> environment.putAll(
                        configMap(from.path("configMapRef").path("name").asText())));
        container
                .path("env")
                .forEach(variable -> environment.put(variable.path("name").asText(), value(workload, variable)));
        return environment;
    }

    private static String value(Workload workload, JsonNode variable) {
        JsonNode from = variable.path("valueFrom");
        if (from.has("secretKeyRef")) {
            JsonNode secret = from.path("secretKeyRef");
            return "secret:" + secret.path("name").asText() + "/"
                    + secret.path("key").asText();
        }
        if (from.has("fieldRef")) {
            return from.path("fieldRef").path("fieldPath").asText().equals("metadata.name")
                    ? workload.name() + "-0"
                    : "";
        }
        return variable.path("value").asText();
    }

    private static Map<String, String> strings(JsonNode object) {
        Map<String, String> strings = new LinkedHashMap<>();
        object.properties()
                .forEach(entry -> strings.put(entry.getKey(), entry.getValue().asText()));
        return strings;
    }

    public static Stream<JsonNode> stream(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false);
    }

    @Override
    public String toString() {
        return name;
    }
}
