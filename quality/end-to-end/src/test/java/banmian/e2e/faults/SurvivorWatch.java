package banmian.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks whether instances that nothing is done to stay ready while others of their service die. */
final class SurvivorWatch implements AutoCloseable {
    private static final int EVERY_MILLIS = 200;

    private final ScheduledExecutorService looks = Executors.newScheduledThreadPool(3);
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    SurvivorWatch(List<ServiceProcess> survivors) {
        survivors.forEach(
                survivor -> looks.scheduleWithFixedDelay(() -> look(survivor), 0, EVERY_MILLIS, TimeUnit.MILLISECONDS));
    }

    private void look(ServiceProcess survivor) {
        survivor.unready().ifPresent(why -> failures.add(survivor.name() + ": " + why));
    }

    void assertHeld() {
        assertThat(failures)
                .as("instances that were not ready though nothing was done to them")
                .isEmpty();
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
