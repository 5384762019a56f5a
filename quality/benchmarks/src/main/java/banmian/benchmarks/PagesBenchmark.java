package banmian.benchmarks;

import banmian.reader.charset.Decoding;
import banmian.reader.charset.PageDecoder;
import banmian.segmenter.PageSegmenter;
import banmian.segmenter.PageText;
import com.hankcs.hanlp.HanLP;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Once through all pages, from UTF-8 bytes: the segmenter, the floor under it, and what others do with the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PagesBenchmark {
    private static final LocalDate ISSUE = LocalDate.of(2021, 7, 19);

    private final Analyzer smartChinese = new SmartChineseAnalyzer();
    private final Analyzer bigrams = new CJKAnalyzer();

    /** Decodes and looks for line ends: nobody who reads lines does less. */
    @Benchmark
    public long floor(Corpus corpus) {
        return each(corpus, text -> text.lines().mapToInt(String::length).sum());
    }

    /** All of it: characters decoded as the services do, articles, fields, repaired paragraphs, confidence. */
    @Benchmark
    public long segmenter(Corpus corpus) {
        long sum = 0;
        for (byte[] page : corpus.pages()) {
            Decoding.Text decoded = (Decoding.Text) PageDecoder.decode(page, null);
            sum += articles(decoded.text());
        }
        return sum;
    }

    @Benchmark
    public long hanLp(Corpus corpus) {
        return each(corpus, text -> HanLP.segment(text).size());
    }

    @Benchmark
    public long smartChinese(Corpus corpus) {
        return each(corpus, text -> tokens(smartChinese, text));
    }

    @Benchmark
    public long bigrams(Corpus corpus) {
        return each(corpus, text -> tokens(bigrams, text));
    }

    static int articles(String text) {
        return PageSegmenter.standard()
                .segment(PageText.of(text, ISSUE))
                .articles()
                .size();
    }

    private static long each(Corpus corpus, ToIntFunction<String> work) {
        long sum = 0;
        for (byte[] page : corpus.pages()) {
            sum += work.applyAsInt(new String(page, StandardCharsets.UTF_8));
        }
        return sum;
    }

    private static int tokens(Analyzer analyzer, String text) {
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            int count = 0;
            tokens.reset();
            while (tokens.incrementToken()) {
                count++;
            }
            tokens.end();
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
