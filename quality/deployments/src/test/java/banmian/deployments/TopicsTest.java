package banmian.deployments;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.deployments.manifests.Manifests;
import banmian.servers.topics.PipelineTopics;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

/** The topics are made with what the services need: as {@link PipelineTopics} makes them. */
class TopicsTest {
    /** @param settings but for the number of copies, which is the cluster's own matter */
    private record Topic(String name, int partitions, Map<String, String> settings) {}

    @Test
    void minikubeMakesTheTopicsOfBanmianUp() {
        Manifests minikube = Rendered.minikube();

        List<Topic> made = minikube.configMap(configMapOf(minikube, "topics"))
                .get("topics.txt")
                .lines()
                .map(TopicsTest::ofLine)
                .toList();

        assertThat(made).containsExactlyInAnyOrderElementsOf(declared(PipelineTopics.DEFAULT_PARTITIONS));
    }

    @Test
    void productionMakesTheSameWithMorePartitions() {
        Manifests production = Rendered.production();

        List<Topic> made =
                production.ofKind("KafkaTopic").map(TopicsTest::ofManifest).toList();

        assertThat(made).containsExactlyInAnyOrderElementsOf(declared(12));
        assertThat(production.ofKind("KafkaTopic")).allSatisfy(topic -> {
            assertThat(topic.at("/metadata/labels/strimzi.io~1cluster").asText())
                    .isEqualTo("banmian");
            assertThat(topic.at("/spec/replicas").asInt()).isEqualTo(3);
        });
    }

    /** A record that was acknowledged is on two nodes at least, and so are positions and transactions. */
    @Test
    void productionLosesNothingWithANode() {
        JsonNode config = Rendered.production().one("Kafka", "banmian").at("/spec/kafka/config");

        assertThat(config.path("min.insync.replicas").asInt()).isEqualTo(2);
        assertThat(config.path("transaction.state.log.min.isr").asInt()).isEqualTo(2);
        assertThat(config.path("offsets.topic.replication.factor").asInt()).isEqualTo(3);
        assertThat(config.path("auto.create.topics.enable").asBoolean(true)).isFalse();
        assertThat(Rendered.production()
                        .one("Cluster", "postgres")
                        .at("/spec/postgresql/synchronous/number")
                        .asInt())
                .isEqualTo(1);
    }

    /** No pod would be without a partition, and the database has connections for all. */
    @Test
    void scalingEndsWhereItIsOfNoUse() {
        for (Manifests overlay : List.of(Rendered.production(), Rendered.alternatives())) {
            Map<String, Integer> most = most(overlay);

            assertThat(most.keySet()).containsExactlyInAnyOrderElementsOf(Project.SERVICES);
            for (String service : Project.SERVICES) {
                assertThat(most.get(service)).isBetween(2, partitionsOf(overlay, service));
                assertThat(overlay.workload(service).spec().has("replicas"))
                        .as("applying again does not undo scaling")
                        .isFalse();
            }
            Properties store = Project.settings("store-service");
            int connections =
                    most.get("store-service") * Integer.parseInt(store.getProperty("quarkus.datasource.jdbc.max-size"));
            assertThat(overlay.one("Cluster", "postgres")
                            .at("/spec/postgresql/parameters/max_connections")
                            .asInt())
                    .isGreaterThan(connections + 50);
        }
    }

    /** KEDA looks at the group and the topic that the service reads. */
    @Test
    void lagIsThatOfTheService() {
        Rendered.production().ofKind("ScaledObject").forEach(scaled -> {
            String service = scaled.at("/spec/scaleTargetRef/name").asText();
            Properties settings = Project.settings(service);
            String channel = channelOf(service);

            assertThat(scaled.at("/spec/triggers/0/metadata/topic").asText())
                    .isEqualTo(settings.getProperty(channel + "topic"));
            assertThat(scaled.at("/spec/triggers/0/metadata/consumerGroup").asText())
                    .isEqualTo(settings.getProperty(channel + "group.id"));
            assertThat(scaled.at("/spec/triggers/0/metadata/offsetResetPolicy").asText())
                    .isEqualTo(settings.getProperty(channel + "auto.offset.reset"));
        });
    }

    private static Map<String, Integer> most(Manifests overlay) {
        return Stream.concat(
                        overlay.ofKind("ScaledObject")
                                .map(scaled -> Map.entry(
                                        scaled.at("/spec/scaleTargetRef/name").asText(),
                                        scaled.at("/spec/maxReplicaCount").asInt())),
                        overlay.ofKind("HorizontalPodAutoscaler")
                                .map(scaled -> Map.entry(
                                        scaled.at("/spec/scaleTargetRef/name").asText(),
                                        scaled.at("/spec/maxReplicas").asInt())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static int partitionsOf(Manifests overlay, String service) {
        String topic = Project.settings(service).getProperty(channelOf(service) + "topic");
        return overlay.one("KafkaTopic", topic).at("/spec/partitions").asInt();
    }

    private static String channelOf(String service) {
        return "mp.messaging.incoming."
                + Map.of("ingest-service", "raw-pages", "parse-service", "pages", "store-service", "parsed-pages")
                        .get(service)
                + ".";
    }

    private static List<Topic> declared(int partitions) {
        return PipelineTopics.declared(partitions).stream()
                .map(topic -> new Topic(topic.name(), topic.numPartitions(), settings(topic)))
                .toList();
    }

    private static Map<String, String> settings(NewTopic topic) {
        return new TreeMap<>(topic.configs());
    }

    private static Topic ofManifest(JsonNode manifest) {
        Map<String, String> settings = new TreeMap<>();
        manifest.at("/spec/config")
                .properties()
                .forEach(setting ->
                        settings.put(setting.getKey(), setting.getValue().asText()));
        return new Topic(
                manifest.at("/metadata/name").asText(),
                manifest.at("/spec/partitions").asInt(),
                settings);
    }

    private static Topic ofLine(String line) {
        String[] words = line.split(" ");
        Map<String, String> settings = new TreeMap<>();
        for (int i = 2; i < words.length; i++) {
            settings.put(words[i].split("=")[0], words[i].split("=")[1]);
        }
        return new Topic(words[0], Integer.parseInt(words[1]), settings);
    }

    private static String configMapOf(Manifests overlay, String workload) {
        return overlay.workload(workload)
                .pod()
                .path("volumes")
                .path(0)
                .at("/configMap/name")
                .asText();
    }
}
