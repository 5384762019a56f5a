package banmian.ingest.topic;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Makes sure that a batch is committed before the next one is. Where the commit of a transaction fails and its abort
 * succeeds, SmallRye reports success: the batch would be skipped.
 */
@ApplicationScoped
class CommitCheck {
    private static final Logger LOG = Logger.getLogger(CommitCheck.class);

    private final KafkaClientService clients;

    CommitCheck(KafkaClientService clients) {
        this.clients = clients;
    }

    /**
     * Whether the batch is committed; if not, the consumer is back at its start.
     *
     * @param lastOffsets offset of the last record of the batch on each partition
     */
    Uni<Boolean> verify(String channel, Map<TopicPartition, OffsetAndMetadata> lastOffsets) {
        KafkaConsumer<byte[], byte[]> consumer = clients.getConsumer(channel);
        return consumer.committed(lastOffsets.keySet().toArray(TopicPartition[]::new))
                .map(committed -> covers(committed, lastOffsets))
                .call(done -> done ? Uni.createFrom().voidItem() : readAgain(consumer));
    }

    private static Uni<Void> readAgain(KafkaConsumer<byte[], byte[]> consumer) {
        LOG.warn("A transaction was not committed; its batch is read again");
        return consumer.resetToLastCommittedPositions();
    }

    static boolean covers(
            Map<TopicPartition, OffsetAndMetadata> committed, Map<TopicPartition, OffsetAndMetadata> lastOffsets) {
        return lastOffsets.entrySet().stream().allMatch(last -> {
            OffsetAndMetadata next = committed.get(last.getKey());
            return next != null && next.offset() > last.getValue().offset();
        });
    }
}
