package banmian.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.e2e.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Strikes, waits until what was under way is through, and strikes again; the account of that is the table. */
final class Striker {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private record Blow(Fault fault, int slot) {}

    private record Struck(List<Duration> lasted, long end) {}

    private final Cluster cluster;
    private final FaultTable table;
    private final Random random;
    private final Strikes strikes;
    private volatile boolean everyFaultHasStruck;

    Striker(Cluster cluster, FaultTable table, long seed) {
        this.cluster = cluster;
        this.table = table;
        random = new Random(seed);
        strikes = new Strikes(random);
    }

    /** Every fault once; then again, until it is enough. */
    void strike(BooleanSupplier isEnough) throws InterruptedException {
        try (Progress progress = new Progress(Map.of("bootstrap.servers", cluster.bootstrapServers()))) {
            boolean isFirst = true;
            while (isFirst || !isEnough.getAsBoolean()) {
                for (List<Fault> faults : strikes.nextPass()) {
                    if (isFirst || !isEnough.getAsBoolean()) {
                        Thread.sleep(random.nextInt(2_000));
                        strike(faults, progress);
                    }
                }
                isFirst = false;
                everyFaultHasStruck = true;
            }
        } finally {
            everyFaultHasStruck = true;
        }
    }

    /** Whether there was a pass of them all: until then there must be pages under way. */
    boolean everyFaultHasStruck() {
        return everyFaultHasStruck;
    }

    private void strike(List<Fault> faults, Progress progress) throws InterruptedException {
        List<Blow> blows = faults.stream()
                .map(fault -> new Blow(fault, random.nextInt(Cluster.INSTANCES)))
                .toList();
        Struck struck;
        long underWay = progress.underWay();
        try (SurvivorWatch watch = new SurvivorWatch(survivors(blows))) {
            CompletableFuture<Struck> striking = CompletableFuture.supplyAsync(() -> strike(blows), Striker::inAThread);
            while (!striking.isDone()) {
                underWay = Math.max(underWay, progress.underWay());
                Thread.sleep(500);
            }
            struck = striking.join();
            watch.assertHeld();
        }
        boolean recovered = progress.awaitWorkedOff(PATIENCE);
        List<Duration> lasted = struck.lasted();
        Duration until = Duration.ofNanos(System.nanoTime() - struck.end());
        System.out.println(faults + ": " + underWay + " under way, " + lasted + ", through after " + until);
        for (int i = 0; i < faults.size(); i++) {
            table.add(faults.get(i), faults.size() == 1, underWay, lasted.get(i), until);
        }
        assertThat(recovered)
                .as("what was under way is through after %s", faults)
                .isTrue();
    }

    /** At the same time, but for those of the same target. */
    private Struck strike(List<Blow> blows) {
        List<CompletableFuture<List<Duration>>> struck = new ArrayList<>();
        List<List<Blow>> byTarget = List.copyOf(blows.stream()
                .collect(Collectors.groupingBy(blow -> blow.fault().target()))
                .values());
        byTarget.forEach(same -> struck.add(CompletableFuture.supplyAsync(
                () -> same.stream().map(this::strike).toList(), Striker::inAThread)));
        Duration[] lasted = new Duration[blows.size()];
        for (int i = 0; i < byTarget.size(); i++) {
            List<Duration> times = struck.get(i).join();
            for (int j = 0; j < times.size(); j++) {
                lasted[blows.indexOf(byTarget.get(i).get(j))] = times.get(j);
            }
        }
        return new Struck(List.of(lasted), System.nanoTime());
    }

    private Duration strike(Blow blow) {
        long start = System.nanoTime();
        blow.fault().strike(cluster, blow.slot());
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void inAThread(Runnable blow) {
        new Thread(blow).start();
    }

    /** The instances that nothing is done to, where broker and database are there too. */
    private List<ServiceProcess> survivors(List<Blow> blows) {
        boolean serversAreThere =
                blows.stream().allMatch(blow -> blow.fault().service().isPresent());
        long services =
                blows.stream().map(blow -> blow.fault().target()).distinct().count();
        return !serversAreThere || services < blows.size()
                ? List.of()
                : blows.stream()
                        .filter(blow -> blow.fault().leavesOne())
                        .map(blow -> cluster.instance(
                                blow.fault().service().orElseThrow(), Cluster.INSTANCES - 1 - blow.slot()))
                        .toList();
    }
}
