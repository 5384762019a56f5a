package banmian.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.testing.running.Banmian;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pushes pages at a steady rate by all three ways while faults strike two instances of each service, broker and database
 * at random moments, and then holds all that came out against what the plain parser makes of the same pages. What the
 * numbers are is set by system properties: {@code faults.seed} (printed, so that a failure can be run again; several by
 * commas), {@code faults.runs} with other seeds, {@code faults.pages}, {@code faults.rate} in records a second.
 */
class FaultsIT {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int UNDER_WAY = 5;

    @TempDir
    Path folder;

    /** Kept, for the level goes with it: Kafka's clients log their whole configuration at INFO. */
    private static final Logger KAFKA_LOG = Logger.getLogger("org.apache.kafka");

    static {
        KAFKA_LOG.setLevel(Level.SEVERE);
    }

    private final int count = Integer.getInteger("faults.pages", 600);
    private final double rate = Integer.getInteger("faults.rate", 12);
    private final FaultTable table = new FaultTable();

    static LongStream seeds() {
        String given = System.getProperty("faults.seed", "");
        return given.isEmpty()
                ? new Random().longs(Integer.getInteger("faults.runs", 1), 0, 1_000_000)
                : Arrays.stream(given.split(",")).mapToLong(Long::parseLong);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Timeout(value = 90, unit = TimeUnit.MINUTES)
    void everyPageEndsOnceWhateverDies(long seed) throws Exception {
        // Given
        System.out.println("-Dfaults.seed=" + seed + " -Dfaults.pages=" + count + " -Dfaults.rate=" + (int) rate);
        try (Cluster cluster = new Cluster(folder)) {
            Pages pages = new Pages(count, seed, cluster.watched());
            Deliveries deliveries = new Deliveries(pages, seed);
            Load load = new Load(pages, rate);
            Striker striker = new Striker(cluster, table, seed);
            cluster.start();

            // When
            CompletableFuture<Void> pushed =
                    CompletableFuture.runAsync(() -> push(load, deliveries, cluster, striker::everyFaultHasStruck));
            striker.strike(pushed::isDone);
            pushed.get(30, TimeUnit.MINUTES);

            // Then
            Banmian.Result audit = auditOnceDone(cluster);
            ArrivedPages arrived = ArrivedPages.read(pages, cluster.bootstrapServers());
            StoredPages stored = new StoredPages(
                    pages, arrived, new StoreApi(cluster.http(Service.STORE).get(0)));
            Map<String, Long> letters = RefusedPoison.read(cluster.bootstrapServers());
            report(deliveries, audit, arrived, stored, letters);
            assertThat(load.failed()).isZero();
            assertThat(audit.exitCode()).as(audit.out() + audit.err()).isZero();
            assertThat(stored.wrong()).isEmpty();
            assertThat(stored.corrected()).isPositive();
            assertThat(stored.revisions()).isPositive();
            assertThat(letters).isEqualTo(RefusedPoison.expected(deliveries));
        }
        for (Fault fault : Fault.values()) {
            assertThat(table.times(fault)).as("%s struck", fault).isPositive();
        }
    }

    private void report(
            Deliveries deliveries,
            Banmian.Result audit,
            ArrivedPages arrived,
            StoredPages stored,
            Map<String, Long> letters) {
        System.out.println(table.text() + audit.out());
        for (Deliveries.Way way : Deliveries.Way.values()) {
            System.out.println("pushed by " + way + ": " + deliveries.count(way));
        }
        System.out.println("records of pages on raw-pages: " + arrived.records()
                + "\nwrong pages: " + stored.wrong().size() + " of " + count
                + "\npages whose correction stands: " + stored.corrected()
                + "\nearlier revisions kept: " + stored.revisions()
                + "\ndead letters: " + letters);
    }

    private static void push(Load load, Deliveries deliveries, Cluster cluster, BooleanSupplier isEnough) {
        try {
            load.run(deliveries, cluster, isEnough);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Banmian.Result auditOnceDone(Cluster cluster) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Banmian.Result audit = Banmian.run(
                    folder, "audit", "--bootstrap", cluster.bootstrapServers(), "--database", cluster.jdbcUrl());
            if (audit.exitCode() != UNDER_WAY || System.nanoTime() > deadline) {
                return audit;
            }
            Thread.sleep(1_000);
        }
    }
}
