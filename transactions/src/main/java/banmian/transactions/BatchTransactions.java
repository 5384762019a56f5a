package banmian.transactions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Consume, transform, produce, exactly once: what came of a batch is written together with its offsets. Where that
 * fails, for whatever reason, the batch is read again, as often and as late as it takes.
 */
public final class BatchTransactions {
    private static final Logger LOG = System.getLogger(BatchTransactions.class.getName());

    private final TransactionalWriter writer;
    private final BatchConsumer consumer;
    private final Duration pause;
    private final Outage outage = new Outage();
    /** The consumer stands behind a batch that is not written: what it reads now must not be either. */
    private boolean ahead;

    public BatchTransactions(TransactionalWriter writer, BatchConsumer consumer) {
        this(writer, consumer, Duration.ofSeconds(1));
    }

    /** @param pause between a failure and the next attempt */
    BatchTransactions(TransactionalWriter writer, BatchConsumer consumer, Duration pause) {
        this.writer = writer;
        this.consumer = consumer;
        this.pause = pause;
    }

    /**
     * Does the work and writes what came of it. Batches come in order, one at a time.
     *
     * @param work a batch that it throws for is read again too: better late than lost; the exception's message is
     *     logged
     * @return whether it is written; if not, it will come again
     */
    public synchronized boolean commit(Batch batch, Supplier<List<ProducerRecord<byte[], byte[]>>> work) {
        if (!ahead && written(batch, work)) {
            return true;
        }
        ahead = true;
        readAgain();
        return false;
    }

    private boolean written(Batch batch, Supplier<List<ProducerRecord<byte[], byte[]>>> work) {
        try {
            List<ProducerRecord<byte[], byte[]>> outcome = work.get();
            ConsumerGroupMetadata group = consumer.group();
            if (group.generationId() != batch.generation()) {
                LOG.log(Level.INFO, "The group was balanced anew; a batch is read again by whoever has it now");
                return false;
            }
            writer.write(outcome, batch, group);
            outage.ends().ifPresent(lasted -> LOG.log(Level.INFO, "Batches are written again, after " + lasted));
            return true;
        } catch (CommitFailedException e) {
            LOG.log(Level.INFO, "The group is being balanced anew; a batch is read again by whoever has it then");
            return false;
        } catch (RuntimeException | Error e) {
            // Errors too, as of memory: what left here would end the stage's work without a word.
            failed("A batch cannot be written, and is read again until it can", e);
            return false;
        }
    }

    /** Since when no batch can be written, and why. */
    public Outage outage() {
        return outage;
    }

    /** Said once: an outage of hours has an attempt every second. A service that is being stopped fails as it should. */
    private void failed(String what, Throwable failure) {
        String cause = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        boolean isFirst = !writer.isClosed() && outage.begins(cause);
        LOG.log(isFirst ? Level.WARNING : Level.DEBUG, what + ": " + failure);
    }

    /** Returns when the consumer is back where the group is, or when there is nothing more to do. */
    private void readAgain() {
        while (!writer.isClosed()) {
            try {
                Thread.sleep(pause.toMillis());
                writer.connect();
                consumer.rewind();
                ahead = false;
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                failed("Kafka does not answer", e);
            }
        }
    }
}
