package banmian.segmenter.text;

import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Function;

/** Lends a {@link Workspace} to each page that is read, and keeps those that come back. Thread-safe. */
public final class Workspaces {
    private static final int MOST = 16;

    private final Queue<Workspace> free = new ArrayBlockingQueue<>(MOST);

    /** What {@code work} makes of a workspace, which it must not keep. */
    public <T> T lend(Function<Workspace, T> work) {
        Workspace kept = free.poll();
        Workspace workspace = kept == null ? new Workspace() : kept;
        T result = work.apply(workspace);
        if (workspace.isWorthKeeping()) {
            free.offer(workspace);
        }
        return result;
    }
}
