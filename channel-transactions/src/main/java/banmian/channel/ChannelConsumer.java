package banmian.channel;

import banmian.transactions.BatchConsumer;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;

/** The consumer behind a channel, which is there once the channel is. Its rewind also empties the channel's queue. */
record ChannelConsumer(KafkaClientService clients, String channel) implements BatchConsumer {
    private static final Duration PATIENCE = Duration.ofSeconds(70);

    @Override
    public ConsumerGroupMetadata group() {
        return consumer().consumerGroupMetadata().await().atMost(PATIENCE);
    }

    @Override
    public void rewind() {
        consumer().resetToLastCommittedPositions().await().atMost(PATIENCE);
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return clients.getConsumer(channel);
    }
}
