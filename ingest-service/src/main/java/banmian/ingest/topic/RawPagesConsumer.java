package banmian.ingest.topic;

import banmian.contracts.topic.Topics;
import banmian.ingest.metrics.IngestMetrics;
import banmian.ingest.reading.SafePageReader;
import banmian.reader.PageReading;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import io.smallrye.reactive.messaging.kafka.transactions.KafkaTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/**
 * Turns batches of raw pages into events, each batch in one Kafka transaction with its offsets: downstream sees each page
 * once, whatever dies in between. Pages are read before the transaction, which only sends.
 */
@ApplicationScoped
class RawPagesConsumer {
    private static final Logger LOG = Logger.getLogger(RawPagesConsumer.class);

    /** Its buffer holds one batch at most, which max.poll.records bounds. */
    private final KafkaTransactions<byte[]> pages;

    private final CommitCheck commitCheck;
    private final SafePageReader reader;
    private final IngestMetrics metrics;
    private final OutgoingRecords outgoing = new OutgoingRecords(Clock.systemUTC());

    RawPagesConsumer(
            @Channel(Topics.PAGES) @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) KafkaTransactions<byte[]> pages,
            CommitCheck commitCheck,
            SafePageReader reader,
            IngestMetrics metrics) {
        this.pages = pages;
        this.commitCheck = commitCheck;
        this.reader = reader;
        this.metrics = metrics;
    }

    @Incoming(Topics.RAW_PAGES)
    @Blocking
    Uni<Void> consume(Message<List<byte[]>> batch) {
        IncomingKafkaRecordBatchMetadata<byte[], byte[]> source = sourceOf(batch);
        List<RawRecord> records = read(source);
        return pages.withTransactionAndAck(batch, transaction -> {
                    records.forEach(raw -> transaction.send(outgoing.of(raw)));
                    return Uni.createFrom().voidItem();
                })
                .onFailure()
                .invoke(e -> LOG.warnf("A batch of %d raw pages was aborted and is read again: %s", records.size(), e))
                .chain(() -> commitCheck.verify(source.getChannel(), source.getOffsets()))
                .invoke(committed -> countIf(committed, records))
                .replaceWithVoid();
    }

    @SuppressWarnings("unchecked")
    private static IncomingKafkaRecordBatchMetadata<byte[], byte[]> sourceOf(Message<List<byte[]>> batch) {
        return batch.getMetadata(IncomingKafkaRecordBatchMetadata.class).orElseThrow();
    }

    private List<RawRecord> read(IncomingKafkaRecordBatchMetadata<byte[], byte[]> source) {
        List<RawRecord> records = new ArrayList<>(source.count());
        for (ConsumerRecord<byte[], byte[]> raw : source.getRecords()) {
            records.add(RawRecord.read(raw, reader));
        }
        return records;
    }

    private void countIf(boolean committed, List<RawRecord> records) {
        if (committed) {
            records.forEach(this::count);
        }
    }

    private void count(RawRecord raw) {
        if (raw.reading() instanceof PageReading.Read read) {
            metrics.pageRead(!read.page().warnings().isEmpty());
        } else {
            metrics.pageRefused(((PageReading.Refused) raw.reading()).refusal());
        }
    }
}
