package banmian.deployments.manifests;

import java.util.Map;

/**
 * A pod as NetworkPolicies see it.
 *
 * @param namespace its labels: Kubernetes gives each namespace one with its name
 * @param ports its ports by name
 */
public record Peer(String namespace, Map<String, String> labels, Map<String, Integer> ports) {
    private static final String OURS = "banmian";

    /** A pod of ours. */
    public static Peer of(Workload workload) {
        Map<String, Integer> ports = new java.util.HashMap<>();
        workload.container()
                .path("ports")
                .forEach(port -> ports.put(
                        port.path("name").asText(), port.path("containerPort").asInt()));
        return new Peer(OURS, workload.labels(), ports);
    }

    /** A pod that an operator makes beside ours. */
    public static Peer made(Map<String, String> labels) {
        return new Peer(OURS, labels, Map.of());
    }

    /** A pod of somebody else. */
    public static Peer elsewhere(String namespace, Map<String, String> labels) {
        return new Peer(namespace, labels, Map.of());
    }

    boolean isOurs() {
        return namespace.equals(OURS);
    }
}
