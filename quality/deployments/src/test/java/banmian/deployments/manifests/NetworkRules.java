package banmian.deployments.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the NetworkPolicies let through, by the rules of Kubernetes: a pod that no policy selects may do everything; one
 * that is selected only what one of its policies allows. A connection must be allowed on both sides.
 */
public final class NetworkRules {
    private final List<JsonNode> policies;

    public NetworkRules(Stream<JsonNode> policies) {
        this.policies = policies.toList();
    }

    public boolean allows(Peer from, Peer to, int port) {
        return allows("Egress", from, to, to, port) && allows("Ingress", to, from, to, port);
    }

    private boolean allows(String direction, Peer selected, Peer other, Peer target, int port) {
        List<JsonNode> mine = policies.stream()
                .filter(policy -> selected.isOurs())
                .filter(policy -> matches(policy.at("/spec/podSelector"), selected.labels()))
                .filter(policy -> policy.at("/spec/policyTypes").toString().contains(direction))
                .toList();
        String rules = direction.equals("Egress") ? "egress" : "ingress";
        String peers = direction.equals("Egress") ? "to" : "from";
        return mine.isEmpty()
                || mine.stream()
                        .flatMap(policy -> Manifests.stream(policy.path("spec").path(rules)))
                        .anyMatch(rule -> isPort(rule.path("ports"), target, port) && isPeer(rule.path(peers), other));
    }

    private static boolean isPort(JsonNode ports, Peer target, int port) {
        return ports.isEmpty()
                || Manifests.stream(ports)
                        .map(allowed -> allowed.path("port"))
                        .anyMatch(allowed -> allowed.isTextual()
                                ? Integer.valueOf(port).equals(target.ports().get(allowed.asText()))
                                : allowed.asInt() == port);
    }

    private static boolean isPeer(JsonNode peers, Peer other) {
        return peers.isEmpty() || Manifests.stream(peers).anyMatch(peer -> isOne(peer, other));
    }

    private static boolean isOne(JsonNode peer, Peer other) {
        boolean namespace = peer.has("namespaceSelector")
                ? matches(peer.path("namespaceSelector"), Map.of("kubernetes.io/metadata.name", other.namespace()))
                : other.isOurs();
        return namespace && (!peer.has("podSelector") || matches(peer.path("podSelector"), other.labels()));
    }

    private static boolean matches(JsonNode selector, Map<String, String> labels) {
        boolean all = Manifests.stream(selector.path("matchExpressions")).allMatch(expression -> {
            if (!expression.path("operator").asText().equals("In")) {
                throw new AssertionError("not understood: " + expression);
            }
            return Manifests.stream(expression.path("values"))
                    .anyMatch(value -> value.asText()
                            .equals(labels.get(expression.path("key").asText())));
        });
        return all
                && selector.path("matchLabels").properties().stream()
                        .allMatch(label -> label.getValue().asText().equals(labels.get(label.getKey())));
    }
}
