package banmian.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That everything measures what it says: the figures themselves are for the benchmark's table. */
class BenchmarksTest {
    private static final String PAGE = "云溪新桥昨日正式通车\n\n本报讯 8月3日上午，云溪新桥正式通车，全长三百二十米。\n";
    private static final String OTHER = "渡口停航\n\n本报讯 8月2日，临渡渡口停航。\n";

    @TempDir
    private Path folder;

    private Corpus corpus;

    @BeforeEach
    void writePages() throws IOException {
        Files.writeString(folder.resolve("1.txt"), PAGE);
        Files.createDirectory(folder.resolve("more"));
        Files.writeString(folder.resolve("more/2.txt"), OTHER, Charset.forName("GB18030"));
        Files.writeString(folder.resolve("notes.md"), "No page.");
        corpus = new Corpus(List.of(folder));
    }

    @Test
    void theCorpusHasAllPagesAsUtf8() {
        assertThat(corpus.pages())
                .containsExactly(PAGE.getBytes(StandardCharsets.UTF_8), OTHER.getBytes(StandardCharsets.UTF_8));
        assertThat(corpus.characters()).isEqualTo(PAGE.length() + OTHER.length());
    }

    @Test
    void everyBenchmarkReadsAllPages() {
        PagesBenchmark benchmark = new PagesBenchmark();

        assertThat(benchmark.floor(corpus)).isEqualTo(corpus.characters() - 6); // line ends
        assertThat(benchmark.segmenter(corpus)).isEqualTo(2);
        assertThat(benchmark.bigrams(corpus)).isEqualTo(29 + 14);
        assertThat(benchmark.smartChinese(corpus)).isBetween(20L, 40L);
        assertThat(benchmark.hanLp(corpus)).isBetween(20L, 50L);
    }

    @Test
    void theTableShowsMediansAndRatios() {
        // Given
        Rounds rounds = new Rounds();
        for (double slower : new double[] {1, 3, 1.1}) {
            rounds.add(new Measurement("floor", 1_000 * slower, corpus.bytes()));
            rounds.add(new Measurement("segmenter", 20_000 * slower, corpus.bytes() * 8.0));
            rounds.add(new Measurement("hanLp", 200_000 * slower, corpus.bytes() * 150.0));
        }

        // When
        SpeedTable table = new SpeedTable(corpus, rounds);

        // Then
        assertThat(table.lines())
                .anySatisfy(line -> assertThat(line.split(" {2,}"))
                        .containsExactly(
                                "Banmian, bytes to articles", "7.6", "2.9", "0.050", "10.000", "8.0 x", "182 %"));
    }
}
