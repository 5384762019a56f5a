package banmian.channel;

import banmian.transactions.BatchTransactions;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Works off the batches of a service's channel, each in one transaction; measures them, and traces their pages. */
@Singleton
public class ChannelTransactions {
    private final BatchTransactions transactions;
    private final BatchMetrics metrics;
    private final Tracer tracer;

    /**
     * @param traces not a {@link Tracer}: Quarkus takes that from {@code GlobalOpenTelemetry}, which the first to ask fixes
     *     as one that does nothing. A batch may come before it is set, for channels start earlier, and then setting it
     *     fails and the service ends
     */
    ChannelTransactions(BatchTransactions transactions, BatchMetrics metrics, OpenTelemetry traces) {
        this.transactions = transactions;
        this.metrics = metrics;
        this.tracer = traces.getTracer("banmian");
    }

    /**
     * Does the work and writes what came of it: {@link BatchTransactions#commit}.
     *
     * @return whether it is written; if not, the batch will come again
     */
    public boolean commit(
            Message<ConsumerRecords<byte[], byte[]>> message,
            Function<PageBatch, List<ProducerRecord<byte[], byte[]>>> work) {
        long start = System.nanoTime();
        long[] worked = {0};
        PageBatch batch = PageBatch.begin(tracer, message.getPayload());
        boolean written = transactions.commit(ChannelBatch.of(message), () -> {
            List<ProducerRecord<byte[], byte[]>> outcome = work.apply(batch);
            worked[0] = System.nanoTime() - start;
            return outcome;
        });
        batch.end(written);
        if (written) {
            metrics.written(batch.records().size(), System.nanoTime() - start, worked[0]);
        } else {
            metrics.repeated();
        }
        return written;
    }
}
