package banmian.local.up;

import java.util.concurrent.CountDownLatch;

/**
 * Turns Ctrl-C and SIGTERM into an interruption of the thread that runs the command, and lets it finish: it alone knows
 * what to stop, and in which order. The process then ends with the command's own exit code.
 */
public final class StopSignal {
    private final Thread command = Thread.currentThread();
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile boolean received;
    private volatile int exitCode;

    private StopSignal() {}

    /** Listens on behalf of the calling thread. */
    public static StopSignal listen() {
        StopSignal signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(new Thread(signal::onShutdown, "stop-signal"));
        return signal;
    }

    public boolean wasReceived() {
        return received;
    }

    /** The command has nothing left to stop. */
    public void finish(int code) {
        exitCode = code;
        finished.countDown();
    }

    private void onShutdown() {
        if (finished.getCount() == 0) {
            return;
        }
        received = true;
        command.interrupt();
        try {
            finished.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.out.flush();
        System.err.flush();
        Runtime.getRuntime().halt(exitCode);
    }
}
