package banmian.local.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFilesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void pages() throws IOException {
        for (String name : List.of(
                "衡阳日报/2021-07-19/02.txt",
                "衡阳日报/2021-07-19/01.TXT",
                "衡阳日报/2021-07-19/01.expected.json",
                "README.txt",
                ".git/description.txt",
                "two words.txt")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "要闻");
        }
    }

    @Test
    void aFolderGivesItsPagesInOrder() {
        // When
        List<PageFile> found = PageFiles.in(List.of(folder));

        // Then
        assertThat(found)
                .extracting(page -> page.relative().toString().replace('\\', '/'))
                .containsExactly("two words.txt", "衡阳日报/2021-07-19/01.TXT", "衡阳日报/2021-07-19/02.txt");
    }

    @Test
    void aFileIsAPageWhateverItsName() {
        // Given
        Path readme = folder.resolve("README.txt");

        // When // Then
        assertThat(PageFiles.in(List.of(readme))).containsExactly(new PageFile(readme, Path.of("README.txt")));
    }

    @Test
    void aPageGivenTwiceCountsOnce() throws IOException {
        // Given
        Path real = folder.toRealPath();

        // When // Then
        assertThat(PageFiles.in(List.of(real, real.resolve("two words.txt")))).hasSize(3);
    }

    @Test
    void pathsThatDoNotExistAreNamed() {
        assertThat(PageFiles.missing(List.of(folder, folder.resolve("nowhere"))))
                .containsExactly(folder.resolve("nowhere"));
    }

    @Test
    void theAddressKeepsThePathReadable() throws IOException {
        // Given
        Path page = folder.toRealPath().resolve("two words.txt");

        // When // Then
        assertThat(new PageFile(page, page.getFileName()).uri())
                .startsWith("file:///")
                .endsWith("/two%20words.txt");
    }
}
