package banmian.benchmarks.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What processes have used, as the kernel tells. Where it does not tell (no {@code /proc}), memory is unknown. */
final class ProcessFacts {
    private static final double KIB_IN_MIB = 1024;
    /** Ticks are hundredths of a second on every Linux that Java runs on. */
    private static final double MILLIS_A_TICK = 10;

    private ProcessFacts() {}

    /** Processor time in milliseconds of a process and all its children, those that have ended included. */
    static double cpuMillis(long pid) {
        double own = cpu(pid, true);
        return own
                + ProcessHandle.of(pid).stream()
                        .flatMap(ProcessHandle::descendants)
                        .mapToDouble(child -> cpu(child.pid(), false))
                        .sum();
    }

    private static double cpu(long pid, boolean withEnded) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            // The name in brackets may have blanks: what follows it is counted from field 3.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return MILLIS_A_TICK
                    * Stream.of(11, 12, 13, 14)
                            .limit(withEnded ? 4 : 2)
                            .mapToLong(field -> Long.parseLong(fields[field]))
                            .sum();
        } catch (IOException e) {
            return ProcessHandle.of(pid)
                    .flatMap(process -> process.info().totalCpuDuration())
                    .map(Duration::toMillis)
                    .orElse(0L);
        }
    }

    /** MiB in memory now. */
    static OptionalDouble resident(long pid) {
        return memory(pid, "VmRSS:");
    }

    /** MiB in memory at most since the start. */
    static OptionalDouble mostResident(long pid) {
        return memory(pid, "VmHWM:");
    }

    private static OptionalDouble memory(long pid, String line) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(text -> text.startsWith(line))
                    .mapToDouble(text -> Double.parseDouble(text.replaceAll("[^0-9]", "")) / KIB_IN_MIB)
                    .findFirst();
        } catch (IOException e) {
            return OptionalDouble.empty();
        }
    }
}
