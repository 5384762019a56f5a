package banmian.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One page, and pages that repeat it: time must grow as the page does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LengthBenchmark {
    @Param
    public PageLength length;

    private String text;

    @Setup
    public void repeatPage(Corpus corpus) {
        byte[] page = corpus.typical();
        text = new String(page, StandardCharsets.UTF_8).repeat(length.copies(page.length));
    }

    @Benchmark
    public int segmenter() {
        return PagesBenchmark.articles(text);
    }
}
