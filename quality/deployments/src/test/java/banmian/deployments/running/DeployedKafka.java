package banmian.deployments.running;

import banmian.deployments.manifests.Manifests;
import banmian.servers.kafka.BrokerSecurity;
import banmian.servers.kafka.EmbeddedKafka;
import banmian.servers.kafka.KafkaOptions;
import banmian.servers.process.Ports;
import banmian.servers.topics.ReadyTopics;
import banmian.testing.Certificates;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A broker with the topics, users and rights that the manifests declare, as Strimzi would make them. */
final class DeployedKafka implements AutoCloseable {
    private static final int ITERATIONS = 4096;

    private final EmbeddedKafka broker;
    private final Map<String, Object> client;

    private DeployedKafka(EmbeddedKafka broker, Map<String, Object> client) {
        this.broker = broker;
        this.client = client;
    }

    static DeployedKafka start(Manifests manifests, Certificates certificates, Path folder) {
        BrokerSecurity security = new BrokerSecurity(
                certificates.keyStore(), certificates.trustStore(), Certificates.PASSWORD, "strimzi", "operator-4711");
        EmbeddedKafka broker = EmbeddedKafka.start(
                new KafkaOptions(folder.resolve("kafka"), Ports.free(), folder.resolve("kafka.log")).with(security));
        Map<String, Object> client = new HashMap<>(security.clientSettings());
        client.put("bootstrap.servers", broker.bootstrapServers());
        try (Admin admin = Admin.create(client)) {
            List<NewTopic> topics =
                    manifests.ofKind("KafkaTopic").map(DeployedKafka::topic).toList();
            admin.createTopics(topics).all().get();
            ReadyTopics.await(admin, topics.stream().map(NewTopic::name).toList());
            for (JsonNode user : manifests.ofKind("KafkaUser").toList()) {
                make(user, admin);
            }
        } catch (ExecutionException | InterruptedException e) {
            broker.close();
            throw new IllegalStateException(e);
        }
        return new DeployedKafka(broker, client);
    }

    String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** Puts a record there, past all rights. */
    void send(String topic, byte[] value) {
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts a group, nobody of which is there, back to the first records: kafka-consumer-groups --reset-offsets --to-earliest. */
    void readAgain(String group) {
        try (Admin admin = Admin.create(client)) {
            Map<TopicPartition, OffsetAndMetadata> first = new HashMap<>();
            admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .keySet()
                    .forEach(partition -> first.put(partition, new OffsetAndMetadata(0)));
            admin.alterConsumerGroupOffsets(group, first).all().get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What Strimzi puts into the Secret of a user. */
    static String login(String user) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + user + "\" password=\""
                + password(user) + "\";";
    }

    @Override
    public void close() {
        broker.close();
    }

    private static NewTopic topic(JsonNode manifest) {
        Map<String, String> config = new HashMap<>();
        manifest.at("/spec/config")
                .properties()
                .forEach(setting ->
                        config.put(setting.getKey(), setting.getValue().asText()));
        return new NewTopic(name(manifest), manifest.at("/spec/partitions").asInt(), (short) 1).configs(config);
    }

    private static void make(JsonNode user, Admin admin) throws ExecutionException, InterruptedException {
        admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(
                        name(user),
                        new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS),
                        password(name(user)))))
                .all()
                .get();
        List<AclBinding> rights = new ArrayList<>();
        user.at("/spec/authorization/acls").forEach(acl -> {
            ResourcePattern resource = new ResourcePattern(
                    ResourceType.fromString(
                            acl.at("/resource/type").asText().replace("transactionalId", "TRANSACTIONAL_ID")),
                    acl.at("/resource/name").asText(),
                    acl.at("/resource/patternType").asText().equals("prefix")
                            ? PatternType.PREFIXED
                            : PatternType.LITERAL);
            acl.path("operations")
                    .forEach(operation -> rights.add(new AclBinding(
                            resource,
                            new AccessControlEntry(
                                    "User:" + name(user),
                                    "*",
                                    AclOperation.fromString(operation.asText()),
                                    AclPermissionType.ALLOW))));
        });
        admin.createAcls(rights).all().get();
    }

    private static String password(String user) {
        return user + "-4711";
    }

    private static String name(JsonNode manifest) {
        return manifest.at("/metadata/name").asText();
    }
}
