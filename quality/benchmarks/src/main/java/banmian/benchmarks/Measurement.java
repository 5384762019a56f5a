package banmian.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;

/**
 * What came of one benchmark in one round.
 *
 * @param name of the benchmark, with the length of the page where it has one
 * @param nanoseconds one time through
 * @param allocated bytes of memory asked for, one time through
 */
record Measurement(String name, double nanoseconds, double allocated) {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    static Measurement of(RunResult result) {
        String method = result.getParams().getBenchmark();
        Collection<String> parameters = result.getParams().getParamsKeys();
        String name = parameters.isEmpty()
                ? method.substring(method.lastIndexOf('.') + 1)
                : result.getParams().getParam(parameters.iterator().next());
        return new Measurement(name, result.getPrimaryResult().getScore(), allocated(result));
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(ALLOCATED))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}
