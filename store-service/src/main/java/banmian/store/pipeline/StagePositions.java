package banmian.store.pipeline;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;

/** Asks the broker how far the stages are. Used by one thread. */
@ApplicationScoped
class StagePositions {
    private static final int ANSWER_MILLIS = 2_000;

    private final Map<String, Object> settings;
    private Admin admin;

    StagePositions(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        settings = new HashMap<>(kafka);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
    }

    /**
     * How far a stage is.
     *
     * @throws ExecutionException if the broker refuses to tell
     * @throws TimeoutException if it does not answer
     */
    TopicPosition of(Stage stage) throws ExecutionException, TimeoutException, InterruptedException {
        List<TopicPartition> partitions = partitions(stage.topic());
        Map<TopicPartition, Long> end = offsets(partitions, OffsetSpec.latest());
        Map<TopicPartition, Long> next = offsets(partitions, OffsetSpec.earliest());
        Map<TopicPartition, OffsetAndMetadata> committed =
                answer(admin().listConsumerGroupOffsets(stage.group()).partitionsToOffsetAndMetadata());
        next.replaceAll((partition, beginning) -> {
            OffsetAndMetadata position = committed.get(partition);
            return position == null ? beginning : Math.max(beginning, position.offset());
        });
        return new TopicPosition(next, end, consumers(stage.group()));
    }

    private List<TopicPartition> partitions(String topic)
            throws ExecutionException, TimeoutException, InterruptedException {
        return answer(admin().describeTopics(List.of(topic)).allTopicNames()).get(topic).partitions().stream()
                .map(TopicPartitionInfo::partition)
                .map(partition -> new TopicPartition(topic, partition))
                .toList();
    }

    private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, TimeoutException, InterruptedException {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        partitions.forEach(partition -> wanted.put(partition, which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        answer(admin().listOffsets(wanted, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                        .all())
                .forEach((partition, info) -> offsets.put(partition, info.offset()));
        return offsets;
    }

    private int consumers(String group) throws TimeoutException, InterruptedException {
        try {
            return answer(admin().describeConsumerGroups(List.of(group)).all())
                    .get(group)
                    .members()
                    .size();
        } catch (ExecutionException noSuchGroup) {
            return 0;
        }
    }

    private Admin admin() {
        if (admin == null) {
            admin = Admin.create(settings);
        }
        return admin;
    }

    private static <T> T answer(KafkaFuture<T> answer)
            throws ExecutionException, TimeoutException, InterruptedException {
        try {
            return answer.get(ANSWER_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof org.apache.kafka.common.errors.TimeoutException) {
                throw new TimeoutException("Kafka does not answer");
            }
            throw e;
        }
    }

    @PreDestroy
    void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
