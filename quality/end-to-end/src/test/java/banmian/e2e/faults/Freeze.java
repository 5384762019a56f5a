package banmian.e2e.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Stops a process and its children for a while, as a machine that sleeps or swaps does. */
final class Freeze {
    private Freeze() {}

    static void of(long pid, Duration time) {
        List<ProcessHandle> frozen = processes(pid).toList();
        frozen.forEach(process -> signal("STOP", process));
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            frozen.forEach(process -> signal("CONT", process));
        }
    }

    /** A process and all those that it has started. */
    static Stream<ProcessHandle> processes(long pid) {
        ProcessHandle parent = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(parent), parent.descendants());
    }

    private static void signal(String name, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
