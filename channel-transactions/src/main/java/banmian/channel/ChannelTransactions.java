package banmian.channel;

import banmian.transactions.BatchTransactions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Works off the batches of a service's channel, each in one transaction, and measures it. */
@Singleton
public class ChannelTransactions {
    private final BatchTransactions transactions;
    private final BatchMetrics metrics;

    ChannelTransactions(BatchTransactions transactions, BatchMetrics metrics) {
        this.transactions = transactions;
        this.metrics = metrics;
    }

    /**
     * Does the work and writes what came of it: {@link BatchTransactions#commit}.
     *
     * @return whether it is written; if not, the batch will come again
     */
    public boolean commit(
            Message<ConsumerRecords<byte[], byte[]>> batch, Supplier<List<ProducerRecord<byte[], byte[]>>> work) {
        long start = System.nanoTime();
        long[] worked = {0};
        boolean written = transactions.commit(ChannelBatch.of(batch), () -> {
            List<ProducerRecord<byte[], byte[]>> outcome = work.get();
            worked[0] = System.nanoTime() - start;
            return outcome;
        });
        if (written) {
            metrics.written(batch.getPayload().count(), System.nanoTime() - start, worked[0]);
        } else {
            metrics.repeated();
        }
        return written;
    }
}
