package banmian.store.pipeline;

import banmian.store.config.StoreConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Looks at the pipeline now and then, and keeps what it saw for some minutes. Who asks gets what was seen last: a hundred
 * people who watch cost Kafka and the services as much as nobody, and a broker that is away keeps no request waiting.
 */
@ApplicationScoped
public class PipelineWatch {
    private static final Logger LOG = Logger.getLogger(PipelineWatch.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);
    private static final PipelineLook.Seen NOTHING = new PipelineLook.Seen(
            Arrays.stream(Stage.values()).map(StageView::unknown).toList(), List.of());

    /** However settings are, no more is kept. */
    private static final int MOST_POINTS = 1_000;

    private final PipelineLook pipeline;
    private final StoreConfig.Pipeline settings;
    private final Deque<PipelineView.Point> history = new ArrayDeque<>();
    private final Thread thread = new Thread(this::run, "pipeline-watch");
    private PipelineLook.Seen seen = NOTHING;
    private Instant at;

    PipelineWatch(PipelineLook pipeline, StoreConfig config) {
        this.pipeline = pipeline;
        this.settings = config.pipeline();
    }

    /**
     * What was seen last, and before.
     *
     * @param since the history after that moment; null for all of it
     */
    public synchronized PipelineView view(Instant since) {
        return new PipelineView(
                at,
                settings.every().toMillis() / 1e3,
                seen.stages(),
                seen.parts(),
                history.stream()
                        .filter(point -> since == null || point.at().isAfter(since))
                        .toList());
    }

    void start(@Observes StartupEvent event) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.interrupt();
        thread.join(LONGEST_STOP.toMillis());
    }

    private void run() {
        try {
            while (true) {
                try {
                    keep(pipeline.look());
                } catch (RuntimeException e) {
                    LOG.warnf("Cannot look at the pipeline: %s", e);
                }
                Thread.sleep(settings.every().toMillis());
            }
        } catch (InterruptedException | org.apache.kafka.common.errors.InterruptException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void keep(PipelineLook.Seen now) {
        seen = now;
        at = Instant.now();
        history.addLast(PipelineView.Point.of(at, now.stages()));
        Instant oldest = at.minus(settings.keep());
        while (history.size() > MOST_POINTS || history.getFirst().at().isBefore(oldest)) {
            history.removeFirst();
        }
    }
}
