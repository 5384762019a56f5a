package banmian.servers.postgres;

import banmian.servers.process.ServerStartException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's own programs, as root too: PostgreSQL refuses root, so there they run in a namespace without it. */
final class PostgresCommands {
    private static final int TIMEOUT_SECONDS = 90;

    private final Path programs;

    /** @param programs folder with {@code bin/} */
    PostgresCommands(Path programs) {
        this.programs = programs;
    }

    /**
     * Runs a program to its end. An interruption waits for that, too: a server that {@code pg_ctl} is about to start
     * would be left behind, because nobody finds it yet.
     *
     * @return its exit code
     * @throws ServerStartException if it cannot be run or does not end in 90 s
     */
    int run(Path output, String program, List<String> arguments) {
        try {
            Process process = new ProcessBuilder(command(program, arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                    .start();
            process.getOutputStream().close();
            boolean interrupted = awaitEnd(process, program);
            if (interrupted) {
                Thread.currentThread().interrupt();
                throw new ServerStartException("Interrupted while PostgreSQL's " + program + " was running");
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new ServerStartException("Cannot run PostgreSQL's " + program + ": " + e.getMessage(), e);
        }
    }

    /** @return whether this thread was interrupted meanwhile */
    private static boolean awaitEnd(Process process, String program) {
        boolean interrupted = false;
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_SECONDS);
        while (process.isAlive()) {
            try {
                if (!process.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    process.destroyForcibly();
                    throw new ServerStartException(
                            "PostgreSQL's " + program + " did not end in " + TIMEOUT_SECONDS + " s");
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        return interrupted;
    }

    private List<String> command(String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return command;
    }

    private static boolean isRoot() {
        return File.separatorChar == '/' && "root".equals(System.getProperty("user.name"));
    }

    /** A file with {@code text} that only its owner may read. */
    static Path secret(String text) throws IOException {
        Path file = Files.createTempFile("banmian-", ".secret");
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
