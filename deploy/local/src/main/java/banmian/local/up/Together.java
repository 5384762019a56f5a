package banmian.local.up;

import banmian.servers.process.ServerStartException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does several things at once and comes back when all of them have ended, whichever way. */
public final class Together {
    private static final int PATIENCE_SECONDS = 120;

    private Together() {}

    /**
     * Runs the tasks.
     *
     * @throws ServerStartException or what else a task threw: the first in order
     * @throws InterruptedException if this thread is interrupted; the tasks are too
     */
    public static void run(Runnable... tasks) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.length);
        List<Future<?>> started =
                List.of(tasks).stream().<Future<?>>map(threads::submit).toList();
        try {
            for (Future<?> task : started) {
                task.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            boolean interrupted = Thread.interrupted();
            threads.shutdownNow();
            if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS) || interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
