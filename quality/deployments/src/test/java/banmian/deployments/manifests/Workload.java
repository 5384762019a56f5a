package banmian.deployments.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A Deployment, StatefulSet or Job. */
public record Workload(JsonNode manifest) {
    public String name() {
        return manifest.path("metadata").path("name").asText();
    }

    public JsonNode spec() {
        return manifest.path("spec");
    }

    public JsonNode pod() {
        return spec().path("template").path("spec");
    }

    public Map<String, String> labels() {
        Map<String, String> labels = new TreeMap<>();
        spec().path("template")
                .path("metadata")
                .path("labels")
                .properties()
                .forEach(label -> labels.put(label.getKey(), label.getValue().asText()));
        return labels;
    }

    /** Those that prepare the pod and those that run in it. */
    public List<JsonNode> containers() {
        return Stream.concat(Manifests.stream(pod().path("initContainers")), Manifests.stream(pod().path("containers")))
                .toList();
    }

    /** The one that is the service. */
    public JsonNode container() {
        return pod().path("containers").path(0);
    }

    /** Number of the port of this name. */
    public int port(String name) {
        return Manifests.stream(container().path("ports"))
                .filter(port -> port.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name() + " has no port " + name))
                .path("containerPort")
                .asInt();
    }

    @Override
    public String toString() {
        return Manifests.label(manifest);
    }
}
