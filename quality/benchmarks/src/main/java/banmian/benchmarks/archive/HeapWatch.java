package banmian.benchmarks.archive;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The largest heap that a service says it uses, over the time that this is open. */
final class HeapWatch implements AutoCloseable {
    private static final String HEAP = "jvm_memory_used_bytes{area=\"heap\"";
    private static final int EVERY_MILLIS = 100;

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpRequest metrics;
    private final AtomicLong peak = new AtomicLong();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    private HeapWatch(URI api) {
        this.metrics = HttpRequest.newBuilder(api.resolve("/q/metrics")).build();
    }

    static HeapWatch of(URI api) {
        HeapWatch watch = new HeapWatch(api);
        watch.clock.scheduleWithFixedDelay(watch::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return watch;
    }

    /** Bytes. */
    long peak() {
        return peak.get();
    }

    private void look() {
        try {
            String text =
                    http.send(metrics, HttpResponse.BodyHandlers.ofString()).body();
            double used = text.lines()
                    .filter(line -> line.startsWith(HEAP))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
            peak.accumulateAndGet((long) used, Math::max);
        } catch (IOException missed) {
            // The next look sees it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
