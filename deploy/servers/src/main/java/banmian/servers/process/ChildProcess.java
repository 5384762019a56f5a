package banmian.servers.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A server that runs as a child of this process and writes its output to a log. It does not hear the Ctrl-C of the
 * terminal: only its parent stops it, so that servers go down in the right order.
 */
public final class ChildProcess implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final String name;
    private final Path log;
    private final Process process;

    private ChildProcess(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /**
     * Starts a command.
     *
     * @param name what people call the server
     * @param log overwritten by the output of the command
     * @throws ServerStartException if the command cannot be run
     */
    public static ChildProcess start(String name, List<String> command, Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(deafToTheTerminal(command));
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            return new ChildProcess(name, log, builder.start());
        } catch (IOException e) {
            throw new ServerStartException("Cannot run " + name + ": " + e.getMessage(), e);
        }
    }

    /** Ignored signals stay ignored across exec, and exec keeps the process id. */
    private static List<String> deafToTheTerminal(List<String> command) {
        if (File.separatorChar == '\\') {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        wrapped.addAll(command);
        return wrapped;
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The exit code, once it is not alive. */
    public int exitCode() {
        return process.exitValue();
    }

    public Path log() {
        return log;
    }

    /**
     * Waits until the server is ready.
     *
     * @throws ServerStartException if it ends or is not ready in time, with the end of its log
     */
    public void awaitReady(BooleanSupplier ready, Duration timeout) {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new ServerStartException(
                        name + " ended while starting (exit code " + process.exitValue() + "):\n" + LogTail.of(log));
            }
            if (System.nanoTime() > deadline) {
                throw new ServerStartException(
                        name + " was not ready after " + timeout.toSeconds() + " s:\n" + LogTail.of(log));
            }
            pause();
        }
    }

    /** Asks the server to stop and returns at once. */
    public void requestStop() {
        process.destroy();
    }

    /** Asks the server to stop, waits up to 30 s, then kills it. Not cut short by an interruption. */
    @Override
    public void close() {
        stop(GRACE);
    }

    /** Asks the server to stop, waits up to {@code patience}, then kills it. Not cut short by an interruption. */
    public void stop(Duration patience) {
        requestStop();
        boolean interrupted = Thread.interrupted();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void pause() {
        try {
            Thread.sleep(POLL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerStartException("Interrupted while " + name + " was starting", e);
        }
    }
}
