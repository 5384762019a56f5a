package banmian.servers.topics;

import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_COMPACT;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.COMPRESSION_TYPE_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.MAX_MESSAGE_BYTES_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_MS_CONFIG;

import banmian.contracts.topic.Topics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the topics of the pipeline where they are missing; those that exist stay as they are. */
public final class PipelineTopics {
    /** Also the most services of one stage that can share the work. */
    public static final int DEFAULT_PARTITIONS = 3;

    private static final String MAX_MESSAGE_BYTES = Integer.toString(16 * 1024 * 1024);
    private static final String FOR_EVER = "-1";

    private PipelineTopics() {}

    /** Names of all topics, sources before what is made of them. */
    public static List<String> names() {
        return List.copyOf(settings().keySet());
    }

    /** Names of the topics with what the stages refused. */
    public static List<String> deadLetters() {
        return names().stream()
                .filter(name -> settings().containsKey(Topics.deadLettersOf(name)))
                .map(Topics::deadLettersOf)
                .toList();
    }

    /**
     * Makes the missing topics, and returns when all take records.
     *
     * @throws org.apache.kafka.common.KafkaException if the broker refuses
     */
    public static void create(String bootstrapServers) {
        create(bootstrapServers, DEFAULT_PARTITIONS);
    }

    /** @param partitions of each new topic; dead letters always have one */
    public static void create(String bootstrapServers, int partitions) {
        create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers), partitions);
    }

    /** @param client settings of a client of the broker: its address, and what it asks of clients */
    public static void create(Map<String, Object> client, int partitions) {
        try (Admin admin = Admin.create(client)) {
            for (KafkaFuture<Void> topic :
                    admin.createTopics(declared(partitions)).values().values()) {
                awaitTopic(topic);
            }
            ReadyTopics.await(admin, names());
        } catch (ExecutionException e) {
            throw new KafkaException("cannot make the topics", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException("interrupted while making topics", e);
        }
    }

    /** All topics with the settings they need, as they are made here and must be made elsewhere. */
    public static List<NewTopic> declared(int partitions) {
        return settings().entrySet().stream()
                .map(topic -> new NewTopic(topic.getKey(), partitions(topic.getKey(), partitions), Optional.empty())
                        .configs(topic.getValue()))
                .toList();
    }

    private static Map<String, Map<String, String>> settings() {
        Map<String, Map<String, String>> topics = new LinkedHashMap<>();
        // The broker's clock is the time a page was received: reading the topic again gives the same events.
        // Uncompressed, whatever clients send: a few kilobytes that unpack to a gigabyte are refused by the broker,
        // which
        // then sees their size, instead of filling the memory of whoever reads them.
        topics.put(
                Topics.RAW_PAGES,
                kept(Map.of(MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime", COMPRESSION_TYPE_CONFIG, "uncompressed")));
        topics.put(Topics.PAGES, kept(Map.of()));
        topics.put(Topics.PARSED_PAGES, kept(Map.of()));
        topics.put(Topics.ARTICLES, kept(Map.of(CLEANUP_POLICY_CONFIG, CLEANUP_POLICY_COMPACT)));
        // Uncompressed, as what was refused for its size is there: who reads them can bound what is in memory.
        for (String source : List.of(Topics.RAW_PAGES, Topics.PAGES, Topics.PARSED_PAGES)) {
            topics.put(Topics.deadLettersOf(source), kept(Map.of(COMPRESSION_TYPE_CONFIG, "uncompressed")));
        }
        return topics;
    }

    private static Map<String, String> kept(Map<String, String> special) {
        Map<String, String> settings = new LinkedHashMap<>(special);
        settings.put(MAX_MESSAGE_BYTES_CONFIG, MAX_MESSAGE_BYTES);
        settings.put(RETENTION_MS_CONFIG, FOR_EVER);
        return settings;
    }

    private static Optional<Integer> partitions(String topic, int wanted) {
        return Optional.of(topic.endsWith(Topics.deadLettersOf("")) ? 1 : wanted);
    }

    private static void awaitTopic(KafkaFuture<Void> topic) throws ExecutionException, InterruptedException {
        try {
            topic.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }
}
