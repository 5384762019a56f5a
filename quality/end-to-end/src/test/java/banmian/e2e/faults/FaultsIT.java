package banmian.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.e2e.Banmian;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pushes pages at a steady rate while faults strike in a random order at random moments, and then holds all that came
 * out against what the plain parser makes of the same pages. What the numbers are is set by system properties:
 * {@code faults.seed} (printed, so that a failure can be run again; several by commas), {@code faults.runs} with other
 * seeds, {@code faults.pages}, {@code faults.rate} in records a second.
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

    private final int count = Integer.getInteger("faults.pages", 800);
    private final double rate = Integer.getInteger("faults.rate", 10);
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
        System.out.println("-Dfaults.seed=" + seed + " -Dfaults.pages=" + count + " -Dfaults.rate=" + (int) rate);
        Pages pages = new Pages(count, seed);
        Load load = new Load(pages, seed, rate);
        try (Cluster cluster = new Cluster(folder)) {
            cluster.start();
            // When
            CompletableFuture<Void> pushed = CompletableFuture.runAsync(() -> push(load, cluster.bootstrapServers()));
            strike(cluster, pushed, seed);
            pushed.get(30, TimeUnit.MINUTES);

            // Then
            Banmian.Result audit = auditOnceDone(cluster);
            System.out.println(table.text() + audit.out());
            Outcome outcome = new Outcome();
            Map<String, Long> letters = outcome.deadLetters(cluster.bootstrapServers());
            List<String> wrong = outcome.wrongPages(pages, cluster.http(Cluster.Service.STORE));
            System.out.println("wrong pages: " + wrong.size() + " of " + pages.count() + "\ndead letters: " + letters);
            assertThat(load.failed()).isZero();
            assertThat(audit.exitCode()).as(audit.out() + audit.err()).isZero();
            assertThat(wrong).isEmpty();
            assertThat(letters).isEqualTo(expectedLetters(load));
        }
        for (Fault fault : Fault.values()) {
            assertThat(table.times(fault)).as("%s struck", fault).isPositive();
        }
    }

    private static void push(Load load, String bootstrapServers) {
        try {
            load.run(bootstrapServers);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Every fault once, in a random order; then again, as long as pages are pushed. */
    private void strike(Cluster cluster, CompletableFuture<Void> pushed, long seed) throws InterruptedException {
        Random random = new Random(seed);
        List<Fault> faults = new ArrayList<>(List.of(Fault.values()));
        try (Progress progress = new Progress(cluster.bootstrapServers())) {
            boolean isFirst = true;
            while (isFirst || !pushed.isDone()) {
                Collections.shuffle(faults, random);
                for (Fault fault : faults) {
                    if (isFirst || !pushed.isDone()) {
                        Thread.sleep(random.nextInt(2_000));
                        strike(fault, cluster, progress);
                    }
                }
                isFirst = false;
            }
        }
    }

    private void strike(Fault fault, Cluster cluster, Progress progress) throws InterruptedException {
        long before = progress.underWay();
        long start = System.nanoTime();
        fault.strike(cluster);
        long end = System.nanoTime();
        long underWay = Math.max(before, progress.underWay());
        boolean recovered = progress.awaitWorkedOff(PATIENCE);
        Duration lasted = Duration.ofNanos(end - start);
        Duration until = Duration.ofNanos(System.nanoTime() - end);
        System.out.println(fault + ": " + underWay + " under way, " + lasted.toMillis() + " ms, through after "
                + until.toMillis() + " ms");
        table.add(fault, underWay, lasted, until);
        assertThat(recovered)
                .as("what was under way is through after %s", fault)
                .isTrue();
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

    private static Map<String, Long> expectedLetters(Load load) {
        Map<String, Long> letters = new TreeMap<>();
        load.poison().forEach((kind, number) -> letters.put(kind + " " + kind.reason(), (long) number));
        return letters;
    }
}
