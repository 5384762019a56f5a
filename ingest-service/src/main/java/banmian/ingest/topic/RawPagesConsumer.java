package banmian.ingest.topic;

import banmian.channel.ChannelTransactions;
import banmian.channel.Refusals;
import banmian.contracts.topic.Topics;
import banmian.ingest.metrics.IngestMetrics;
import banmian.ingest.metrics.PageSource;
import banmian.ingest.reading.SafePageReader;
import banmian.reader.PageReading;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * Turns batches of raw pages into events, each batch in one Kafka transaction with its offsets: downstream sees each page
 * once, whatever dies in between.
 */
@ApplicationScoped
class RawPagesConsumer {
    private final ChannelTransactions transactions;
    private final SafePageReader reader;
    private final IngestMetrics metrics;
    private final Refusals refusals;
    private final OutgoingRecords outgoing = new OutgoingRecords(Clock.systemUTC());

    RawPagesConsumer(
            ChannelTransactions transactions, SafePageReader reader, IngestMetrics metrics, Refusals refusals) {
        this.transactions = transactions;
        this.reader = reader;
        this.metrics = metrics;
        this.refusals = refusals;
    }

    /** Batches come one after another. A failure never leaves this method: it would end the channel. */
    @Incoming(Topics.RAW_PAGES)
    @Blocking
    Uni<Void> consume(Message<ConsumerRecords<byte[], byte[]>> batch) {
        List<RawRecord> read = new ArrayList<>();
        if (transactions.commit(batch, () -> read(batch.getPayload(), read))) {
            read.forEach(this::count);
        }
        return Uni.createFrom().voidItem();
    }

    private List<ProducerRecord<byte[], byte[]>> read(ConsumerRecords<byte[], byte[]> batch, List<RawRecord> read) {
        for (ConsumerRecord<byte[], byte[]> raw : batch) {
            read.add(RawRecord.read(raw, reader));
        }
        return read.stream().map(outgoing::of).toList();
    }

    private void count(RawRecord raw) {
        if (raw.reading() instanceof PageReading.Read read) {
            metrics.pageRead(
                    PageSource.of(raw.source().headers()),
                    !read.page().warnings().isEmpty());
        } else {
            refusals.count(((PageReading.Refused) raw.reading()).refusal().reason());
        }
    }
}
