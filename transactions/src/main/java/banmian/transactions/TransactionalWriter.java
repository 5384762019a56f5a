package banmian.transactions;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Writes records and offsets, all or nothing. After any failure the producer is thrown away: a fenced one never works
 * again, one whose commit timed out can do nothing but commit, and what became of the transaction is only sure once a
 * new producer of the same id has been let in, which ends it one way or the other.
 */
public final class TransactionalWriter implements AutoCloseable {
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(5);

    /**
     * The next transaction often comes before the broker has put the marks of the last one, and is refused until then: it
     * is asked for again soon, not after Kafka's default of 100 ms.
     */
    private static final int BETWEEN_TRANSACTIONS_MILLIS = 10;

    private final Supplier<Producer<byte[], byte[]>> producers;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean closed;
    private Producer<byte[], byte[]> producer;

    TransactionalWriter(Supplier<Producer<byte[], byte[]>> producers) {
        this.producers = producers;
    }

    /**
     * Nothing is connected yet, so that a service starts before its broker does.
     *
     * @param settings of a Kafka producer; {@code transactional.id} must be unique for each running process
     */
    public static TransactionalWriter with(Map<String, Object> settings) {
        if (settings.get(ProducerConfig.TRANSACTIONAL_ID_CONFIG) == null) {
            throw new IllegalArgumentException("no " + ProducerConfig.TRANSACTIONAL_ID_CONFIG);
        }
        Map<String, Object> own = new HashMap<>(settings);
        own.putIfAbsent(ProducerConfig.RETRY_BACKOFF_MS_CONFIG, BETWEEN_TRANSACTIONS_MILLIS);
        own.put(ProducerConfig.ACKS_CONFIG, "all");
        own.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        return new TransactionalWriter(
                () -> new KafkaProducer<>(own, new ByteArraySerializer(), new ByteArraySerializer()));
    }

    /**
     * Connects, where it is not connected: ends what an earlier producer of this id has left open, and fences it off.
     *
     * @throws KafkaException if the broker does not answer or refuses
     */
    public void connect() {
        lock.lock();
        try {
            connected();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Writes the records, and that {@code batch} is done.
     *
     * @throws KafkaException if it is not known to be committed; {@link #connect} then settles whether it is
     */
    void write(List<ProducerRecord<byte[], byte[]>> records, Batch batch, ConsumerGroupMetadata group) {
        lock.lock();
        try {
            Producer<byte[], byte[]> open = connected();
            open.beginTransaction();
            // A send that fails makes the commit fail, with the same reason.
            records.forEach(open::send);
            open.sendOffsetsToTransaction(batch.positions(), group);
            open.commitTransaction();
        } catch (RuntimeException e) {
            discard();
            throw e;
        } finally {
            lock.unlock();
        }
    }

    public boolean isClosed() {
        return closed;
    }

    /** Nothing is committed after that. */
    @Override
    public void close() {
        closed = true;
        try {
            if (lock.tryLock(PATIENCE_AT_THE_END.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    discard();
                } finally {
                    lock.unlock();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Producer<byte[], byte[]> connected() {
        if (closed) {
            throw new KafkaException("the writer is closed");
        }
        if (producer == null) {
            Producer<byte[], byte[]> next = producers.get();
            try {
                next.initTransactions();
            } catch (RuntimeException e) {
                next.close(Duration.ZERO);
                throw e;
            }
            producer = next;
        }
        return producer;
    }

    private void discard() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
