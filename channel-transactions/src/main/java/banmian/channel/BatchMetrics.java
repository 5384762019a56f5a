package banmian.channel;

import banmian.transactions.BatchTransactions;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** What is told of the batches of a service: docs/metrics.md. There from the start, so that a zero can be seen. */
@Startup
@Singleton
class BatchMetrics {
    private static final String STAGE = "stage";
    private static final Duration[] TIMES = LongStream.of(
                    5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000)
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final DistributionSummary records;
    private final Timer batch;
    private final Timer transaction;
    private final Counter repeated;

    BatchMetrics(MeterRegistry registry, Source source, BatchTransactions transactions) {
        records = DistributionSummary.builder("banmian.batch.records")
                .description("Records in a batch that was written")
                .tag(STAGE, source.stage())
                .serviceLevelObjectives(1, 2, 5, 10, 20, 50, 100)
                .register(registry);
        batch = Timer.builder("banmian.batch")
                .description("From a batch's arrival until its transaction is committed")
                .tag(STAGE, source.stage())
                .serviceLevelObjectives(TIMES)
                .register(registry);
        transaction = Timer.builder("banmian.transaction")
                .description("The Kafka transaction of a batch: what came of it, and its offsets")
                .tag(STAGE, source.stage())
                .serviceLevelObjectives(TIMES)
                .register(registry);
        repeated = Counter.builder("banmian.batches.repeated")
                .description("Attempts after which a batch was read again")
                .tag(STAGE, source.stage())
                .register(registry);
        Gauge.builder("banmian.outage", transactions, BatchMetrics::outage)
                .description("How long nothing can be written; 0 while pages get through")
                .baseUnit("seconds")
                .tag(STAGE, source.stage())
                .register(registry);
    }

    /**
     * A batch is written.
     *
     * @param nanos since it came
     * @param workNanos of them, before its transaction began
     */
    void written(int size, long nanos, long workNanos) {
        records.record(size);
        batch.record(nanos, TimeUnit.NANOSECONDS);
        transaction.record(nanos - workNanos, TimeUnit.NANOSECONDS);
    }

    /** A batch is not written, and will come again. */
    void repeated() {
        repeated.increment();
    }

    private static double outage(BatchTransactions transactions) {
        return transactions
                .outage()
                .current()
                .map(failing -> Duration.between(failing.since(), Instant.now()).toMillis() / 1e3)
                .orElse(0.0);
    }
}
