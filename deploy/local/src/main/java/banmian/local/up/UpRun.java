package banmian.local.up;

import banmian.local.ExitCode;
import banmian.local.kafka.KafkaAddress;
import banmian.local.pages.PageFile;
import banmian.local.pages.PageOptions;
import banmian.local.push.PagePusher;
import banmian.local.push.PushReport;
import banmian.local.running.PortPlan;
import banmian.local.status.PipelineProgress;
import banmian.local.status.StoreClient;
import banmian.local.terminal.Style;
import banmian.local.terminal.Terminal;
import banmian.servers.process.ServerStartException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** One run of {@code up}, from the first server's start to the last one's stop. */
final class UpRun {
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final StackSettings settings;
    private final List<PageFile> files;
    private final PageOptions options;
    private final boolean once;
    private final Terminal out;
    private final Terminal err;
    private final StopSignal signal = StopSignal.listen();
    private final long startedAt = System.nanoTime();

    UpRun(StackSettings settings, List<PageFile> files, PageOptions options, boolean once, Terminal out, Terminal err) {
        this.settings = settings;
        this.files = files;
        this.options = options;
        this.once = once;
        this.out = out;
        this.err = err;
    }

    /** @return the exit code; everything is stopped */
    int run() {
        int exitCode = ExitCode.FAILED;
        try {
            exitCode = startWorkAndStop();
            return exitCode;
        } finally {
            // Whatever happened: the end of the process waits for this word.
            signal.finish(exitCode);
        }
    }

    private int startWorkAndStop() {
        int exitCode = ExitCode.FAILED;
        LocalStack stack = new LocalStack(settings, out::step);
        try {
            stack.start();
            out.line("All servers are ready after " + seconds() + " s.");
            exitCode = work(stack);
        } catch (InterruptedException | ServerStartException | KafkaException | IOException e) {
            if (!signal.wasReceived()) {
                err.line(err.styled(Style.RED, e.getMessage()));
            }
        } finally {
            stop(stack);
        }
        return exitCode;
    }

    private int work(LocalStack stack) throws InterruptedException, IOException {
        boolean complete = pushAndShow(stack);
        if (once || !complete && stack.failure().isPresent()) {
            return complete ? ExitCode.OK : ExitCode.FAILED;
        }
        out.line("Stays until Ctrl-C.");
        return stay(stack);
    }

    /** @return whether all pages went in and came through */
    private boolean pushAndShow(LocalStack stack) throws InterruptedException, IOException {
        PortPlan ports = settings.ports();
        try (PipelineProgress progress = new PipelineProgress(ports.addresses().get("kafka"))) {
            Map<TopicPartition, Long> deadBefore = progress.endOfDeadLetters();
            boolean pushed = push(ports.addresses().get("kafka"));
            Optional<String> failure = new PipelineWatch(stack, progress, out).awaitAll();
            out.line("Through after " + seconds() + " s.");
            UpReport report = new UpReport(out);
            if (failure.isEmpty()) {
                report.articles(files, options, StoreClient.of(ports, settings.data()));
            }
            report.deadLetters(progress.deadLettersSince(deadBefore));
            report.addresses(ports, settings.data());
            failure.ifPresent(why -> err.line(err.styled(Style.RED, why)));
            return pushed && failure.isEmpty();
        }
    }

    private boolean push(String kafka) {
        PushReport report = new PagePusher(KafkaAddress.open(kafka), options)
                .push(files, now -> out.progress("Pushed " + now.pages() + " of " + files.size() + " pages"));
        report.failures()
                .forEach(failure ->
                        err.line(err.styled(Style.RED, "Not pushed ") + failure.file() + ": " + failure.why()));
        out.line("Pushed " + report.pages() + " of " + files.size() + " pages.");
        return report.failed() == 0;
    }

    /** Until the user stops it, or a server ends by itself. */
    private int stay(LocalStack stack) {
        try {
            while (true) {
                Optional<String> failure = stack.failure();
                if (failure.isPresent()) {
                    err.line(err.styled(Style.RED, failure.get()));
                    return ExitCode.FAILED;
                }
                Thread.sleep(LOOK_EVERY.toMillis());
            }
        } catch (InterruptedException e) {
            // The user's Ctrl-C: the usual end.
            return ExitCode.OK;
        }
    }

    private void stop(LocalStack stack) {
        out.step("Stopping …");
        stack.close();
        out.line("Stopped. The data is in " + settings.data().path() + ".");
    }

    private String seconds() {
        return String.format(Locale.ROOT, "%.1f", (System.nanoTime() - startedAt) / 1e9);
    }
}
