package banmian.channel;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready while the broker does not answer or the topic is missing. The channel's own check asks for a partition, too:
 * with more instances than partitions some would never be ready, and each is without one while others come and go.
 */
@Readiness
@ApplicationScoped
class SourceReadiness implements HealthCheck {
    private static final int ANSWER_MILLIS = 3_000;

    private final Source source;
    private final Map<String, Object> kafka;
    private Admin admin;

    SourceReadiness(Source source, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.source = source;
        this.kafka = kafka;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("The topic is there").withData("topic", source.topic());
        try {
            admin().describeTopics(List.of(source.topic()), new DescribeTopicsOptions().timeoutMs(ANSWER_MILLIS))
                    .allTopicNames()
                    .get(ANSWER_MILLIS, TimeUnit.MILLISECONDS);
            return response.up().build();
        } catch (ExecutionException e) {
            return response.down().withData("cause", e.getCause().toString()).build();
        } catch (KafkaException | TimeoutException e) {
            return response.down().withData("cause", e.toString()).build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return response.down().build();
        }
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(kafka);
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
