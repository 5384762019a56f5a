package banmian.local.push;

import banmian.contracts.topic.Topics;
import banmian.local.kafka.KafkaAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Looks whether pages can be pushed, before the first one waits for a broker that is not there. */
final class KafkaCheck {
    private static final int TIMEOUT_SECONDS = 10;

    private KafkaCheck() {}

    /** What is wrong, for people; empty where nothing is. */
    static Optional<String> problemWith(KafkaAddress kafka) {
        try {
            ask(kafka);
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(
                    e.getCause() instanceof UnknownTopicOrPartitionException
                            ? "Kafka at " + kafka + " has no topic " + Topics.RAW_PAGES
                            : "Kafka at " + kafka + " refuses: " + e.getCause().getMessage());
        } catch (TimeoutException e) {
            return Optional.of("No Kafka answers at " + kafka
                    + " (one that demands TLS or a password is told about with --kafka-config)");
        } catch (KafkaException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return Optional.of("Not an address of Kafka: " + kafka + " (" + cause.getMessage() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("Interrupted");
        }
    }

    private static void ask(KafkaAddress kafka) throws ExecutionException, TimeoutException, InterruptedException {
        Admin admin = Admin.create(kafka.client(Map.of()));
        try {
            admin.describeTopics(List.of(Topics.RAW_PAGES)).allTopicNames().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } finally {
            // Otherwise it would wait a minute for an answer that nobody waits for.
            admin.close(Duration.ZERO);
        }
    }
}
