package banmian.servers.topics;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Waits until the partitions of new topics take records. A topic is made when the controller knows it; the brokers that
 * keep it hear of it a moment later. A producer that sends several batches in that moment may have the first refused and
 * the second kept, and then sends the first in vain until it gives up: it is out of order for ever.
 */
public final class ReadyTopics {
    /** Brokers hear of a topic in a fraction of a second, or something is wrong with them. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofMillis(20);

    private ReadyTopics() {}

    /**
     * Waits for half a minute, and then as long as the client does.
     *
     * @throws ExecutionException if the broker refuses or does not answer in time
     */
    public static void await(Admin admin, Collection<String> topics) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> partitions = new HashMap<>();
        for (TopicDescription topic : described(admin, topics)) {
            topic.partitions()
                    .forEach(partition -> partitions.put(
                            new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest()));
        }
        // Only who leads a partition answers this; the client asks again until there is one.
        admin.listOffsets(partitions).all().get();
    }

    /** The client asks once: a broker that has not heard of a topic says that there is none. */
    private static Collection<TopicDescription> described(Admin admin, Collection<String> topics)
            throws ExecutionException, InterruptedException {
        long start = System.nanoTime();
        while (true) {
            try {
                return admin.describeTopics(topics).allTopicNames().get().values();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)
                        || System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw e;
                }
                Thread.sleep(PAUSE.toMillis());
            }
        }
    }
}
