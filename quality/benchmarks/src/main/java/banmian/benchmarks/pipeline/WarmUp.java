package banmian.benchmarks.pipeline;

/**
 * Runs what is to be measured until it gets no faster. Java compiles what runs often, and compiles it again when it knows
 * it better: a service takes tens of thousands of requests to get there, or some thousand pages.
 */
final class WarmUp {
    /** A pass that is this much faster than the best before is still getting faster. */
    private static final double FASTER = 1.05;

    /** Passes in a row that are not. */
    private static final int STEADY = 2;

    private static final int MOST = 8;

    private WarmUp() {}

    /** One pass. */
    interface Pass {
        /** @return how fast it was: pages, or requests, a second */
        double run() throws Exception;
    }

    /** @return how fast the fastest pass was */
    static double until(Pass pass) throws Exception {
        double best = pass.run();
        int steady = 0;
        for (int passes = 1; passes < MOST && steady < STEADY; passes++) {
            double rate = pass.run();
            steady = rate > FASTER * best ? 0 : steady + 1;
            best = Math.max(best, rate);
        }
        return best;
    }
}
