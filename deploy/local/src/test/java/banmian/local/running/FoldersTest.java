package banmian.local.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    Path parent;

    @Test
    void aFolderGoesWithAllThatIsInItAndNothingElse() throws IOException {
        // Given
        Path folder = Files.createDirectories(parent.resolve("排练/日志"));
        Files.writeString(folder.resolve("kafka.log"), "版面");
        Path neighbour = Files.writeString(parent.resolve("seeds.txt"), "版面");

        // When
        Folders.remove(parent.resolve("排练"));

        // Then
        assertThat(parent.resolve("排练")).doesNotExist();
        assertThat(neighbour).exists();
    }

    @Test
    void oneThatIsNotThereIsRemovedAlready() throws IOException {
        Folders.remove(parent.resolve("没有"));

        assertThat(parent).isEmptyDirectory();
    }
}
