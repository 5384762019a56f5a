package banmian.deployments;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.deployments.manifests.Manifests;
import banmian.deployments.manifests.NetworkRules;
import banmian.deployments.manifests.Peer;
import banmian.deployments.manifests.Workload;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The NetworkPolicies let through the connections that the services are configured to make, and no other. */
class NetworkTest {
    private static final Map<String, String> BROKER = Map.of(
            "strimzi.io/cluster", "banmian", "strimzi.io/name", "banmian-kafka", "strimzi.io/broker-role", "true");
    private static final Map<String, String> DATABASE = Map.of("cnpg.io/cluster", "postgres");
    private static final Peer NAMES = Peer.elsewhere("kube-system", Map.of("k8s-app", "kube-dns"));
    private static final Peer INTERNET = Peer.elsewhere("elsewhere", Map.of());

    static Stream<Manifests> overlays() {
        return Rendered.all().stream();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void theServicesReachWhatTheyAreConfiguredFor(Manifests overlay) {
        NetworkRules network = network(overlay);

        for (String name : List.of("ingest-service", "parse-service", "store-service", "store-migration")) {
            Workload workload = overlay.workload(name);
            Peer pod = Peer.of(workload);
            Map<String, String> settings = overlay.environment(workload, workload.container());
            boolean kafka = settings.containsKey("KAFKA_BOOTSTRAP_SERVERS");
            boolean database = settings.containsKey("QUARKUS_DATASOURCE_JDBC_URL");

            assertThat(network.allows(pod, broker(overlay), kafkaPort(overlay)))
                    .as(name)
                    .isEqualTo(kafka);
            assertThat(network.allows(pod, database(overlay), databasePort(overlay)))
                    .as(name)
                    .isEqualTo(database);
            assertThat(network.allows(pod, NAMES, 53)).as(name).isTrue();
            assertThat(network.allows(pod, INTERNET, 443)).as(name).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void theServicesDoNotReachEachOther(Manifests overlay) {
        NetworkRules network = network(overlay);

        for (String from : Project.SERVICES) {
            for (String to : Project.SERVICES) {
                Workload target = overlay.workload(to);
                assertThat(network.allows(Peer.of(overlay.workload(from)), Peer.of(target), target.port("http")))
                        .as("%s to %s", from, to)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void nobodyElseReachesKafkaOrTheDatabase(Manifests overlay) {
        NetworkRules network = network(overlay);
        Peer stranger = Peer.made(Map.of("app", "somebody"));

        for (Peer from : List.of(stranger, INTERNET)) {
            assertThat(network.allows(from, broker(overlay), kafkaPort(overlay)))
                    .isFalse();
            assertThat(network.allows(from, database(overlay), databasePort(overlay)))
                    .isFalse();
        }
    }

    @Test
    void onlyTheProxyComesInFromOutside() {
        Map<Manifests, String> proxies =
                Map.of(Rendered.production(), "ingress-nginx", Rendered.alternatives(), "envoy-gateway-system");

        proxies.forEach((overlay, namespace) -> {
            NetworkRules network = network(overlay);
            Peer proxy = Peer.elsewhere(namespace, Map.of());
            for (String service : Project.SERVICES) {
                Workload target = overlay.workload(service);
                assertThat(network.allows(proxy, Peer.of(target), target.port("http")))
                        .isEqualTo(!service.equals("parse-service"));
                assertThat(network.allows(INTERNET, Peer.of(target), target.port("http")))
                        .isFalse();
            }
            assertThat(network.allows(proxy, database(overlay), 5432)).isFalse();
        });
    }

    /** The routes from outside lead to services that are there, on their ports. */
    @Test
    void routesLeadToTheServices() {
        List<String> ingress =
                Rendered.production().one("Ingress", "banmian").at("/spec/rules").findValues("service").stream()
                        .map(service -> service.path("name").asText() + " "
                                + service.at("/port/name").asText())
                        .toList();
        List<String> routes = Rendered.alternatives()
                .ofKind("HTTPRoute")
                .map(route -> route.at("/spec/rules/0/backendRefs/0"))
                .map(back ->
                        back.path("name").asText() + " " + back.path("port").asText())
                .toList();

        assertThat(ingress).containsExactlyInAnyOrder("store-service http", "ingest-service http");
        assertThat(routes).containsExactlyInAnyOrder("store-service 8080", "ingest-service 8081");
    }

    @Test
    void operatorsReachWhatIsTheirs() {
        NetworkRules network = network(Rendered.production());
        Peer broker = Peer.made(BROKER);

        assertThat(network.allows(Peer.elsewhere("keda", Map.of()), broker, 9093))
                .isTrue();
        assertThat(network.allows(Peer.elsewhere("cnpg-system", Map.of()), Peer.made(DATABASE), 8000))
                .isTrue();
        assertThat(network.allows(Peer.made(DATABASE), Peer.made(DATABASE), 5432))
                .isTrue();
    }

    /** With the policy that Strimzi makes of a listener's peers: who else comes in is its operator. */
    private static NetworkRules network(Manifests overlay) {
        Stream<JsonNode> strimzi = overlay.ofKind("Kafka").map(kafka -> {
            JsonNode listener = kafka.at("/spec/kafka/listeners/0");
            ObjectNode policy = ((ObjectNode) kafka).objectNode();
            ObjectNode spec = policy.putObject("spec");
            spec.putObject("podSelector").putObject("matchLabels").put("strimzi.io/name", "banmian-kafka");
            spec.putArray("policyTypes").add("Ingress");
            ObjectNode rule = spec.putArray("ingress").addObject();
            rule.set("from", listener.path("networkPolicyPeers"));
            rule.putArray("ports").addObject().set("port", listener.path("port"));
            return policy;
        });
        return new NetworkRules(Stream.concat(overlay.ofKind("NetworkPolicy"), strimzi));
    }

    private static Peer broker(Manifests overlay) {
        return overlay.name().equals("minikube") ? Peer.of(overlay.workload("kafka")) : Peer.made(BROKER);
    }

    private static Peer database(Manifests overlay) {
        return overlay.name().equals("minikube") ? Peer.of(overlay.workload("postgres")) : Peer.made(DATABASE);
    }

    private static int kafkaPort(Manifests overlay) {
        String address = setting(overlay, "KAFKA_BOOTSTRAP_SERVERS");
        return Integer.parseInt(address.substring(address.indexOf(':') + 1));
    }

    private static int databasePort(Manifests overlay) {
        return URI.create(setting(overlay, "QUARKUS_DATASOURCE_JDBC_URL").substring("jdbc:".length()))
                .getPort();
    }

    private static String setting(Manifests overlay, String name) {
        Workload store = overlay.workload("store-service");
        return overlay.environment(store, store.container()).get(name);
    }
}
