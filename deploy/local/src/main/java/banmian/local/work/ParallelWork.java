package banmian.local.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Works on all cores and hands the results over in the order of the work, with few of them in memory at a time. */
public final class ParallelWork {
    private static final int AHEAD_OF_EACH_CORE = 8;

    private final int cores;

    public ParallelWork(int cores) {
        this.cores = cores;
    }

    /** Runs all of {@code work}; {@code results} is called on this thread. An exception of a work stops the rest. */
    public <T> void run(Iterator<? extends Callable<T>> work, Consumer<T> results) {
        ExecutorService workers = Executors.newFixedThreadPool(cores);
        try {
            Deque<Future<T>> underWay = new ArrayDeque<>();
            while (work.hasNext()) {
                if (underWay.size() >= cores * AHEAD_OF_EACH_CORE) {
                    results.accept(result(underWay.removeFirst()));
                }
                underWay.addLast(workers.submit(work.next()));
            }
            while (!underWay.isEmpty()) {
                results.accept(result(underWay.removeFirst()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T> T result(Future<T> done) {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a page broke the parser: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
