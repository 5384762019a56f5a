package banmian.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FileBatchesTest {
    @Test
    void manySmallFilesAreBoundedInNumber() {
        assertThat(sizes(LongStream.generate(() -> 10).limit(70).toArray())).containsExactly(32, 32, 6);
    }

    @Test
    void largeFilesAreBoundedInBytes() {
        long mebibyte = 1 << 20;

        assertThat(sizes(3 * mebibyte, 5 * mebibyte, 1, 15 * mebibyte, 15 * mebibyte, 1))
                .containsExactly(2, 1, 1, 1, 1);
    }

    @Test
    void noFilesAreNoBatch() {
        assertThat(sizes()).isEmpty();
    }

    private static List<Integer> sizes(long... files) {
        List<Map.Entry<Path, FileState>> due = IntStream.range(0, files.length)
                .mapToObj(i -> Map.entry(Path.of("page" + i), new FileState(files[i], 1)))
                .toList();
        return FileBatches.of(due).stream().map(List::size).toList();
    }
}
