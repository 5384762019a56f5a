package banmian.accuracy.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banmian.segmenter.result.BlockRole;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldLinesTest {
    private static final String PAGE = """
            {"text": "老街\\n前半\\n\\n后半\\n（下转第三版）", "articles": [{"order": 1, "headline": "老街"}], "blocks": [\
            {"start": 0, "end": 2, "article": 1, "role": "headline"},\
            {"start": 3, "end": 5, "article": 1, "role": "body", "paragraph": 0},\
            {"start": 7, "end": 9, "article": 1, "role": "body", "paragraph": 0},\
            {"start": 10, "end": 17, "article": 1, "role": "body", "paragraph": 1}]}
            """;

    @TempDir
    Path folder;

    @Test
    void paragraphsThatAreNotWrittenDownComeFromTheBlocks() throws IOException {
        // Given
        Path file = write(PAGE + "\n" + PAGE);

        // When
        try (GoldPages pages = GoldPages.open(file).orElseThrow()) {
            GoldPage page = pages.next().read();

            // Then
            assertThat(pages.count()).isEmpty();
            assertThat(page.articles().get(0).paragraphs())
                    .containsExactly(
                            new GoldParagraph("前半后半", BlockRole.BODY, true),
                            new GoldParagraph("（下转第三版）", BlockRole.JUMP, false));
            assertThat(page.articles().get(0).bylines()).isEmpty();
            assertThat(page.issueDate()).isNull();
            assertThat(pages.next().read().id()).isEqualTo("pages.jsonl.gz line 3");
            assertThat(pages.hasNext()).isFalse();
        }
    }

    @Test
    void aLineThatIsNoPageIsRefusedWithItsNumber() throws IOException {
        // Given
        Path file = write("{\"articles\": [], \"blocks\": []}");

        // When
        try (GoldPages pages = GoldPages.open(file).orElseThrow()) {
            List<GoldSource> sources = List.of(pages.next());

            // Then
            assertThatThrownBy(() -> sources.get(0).read())
                    .isInstanceOf(GoldException.class)
                    .hasMessage("pages.jsonl.gz line 1: has no text");
        }
    }

    private Path write(String content) throws IOException {
        Path file = folder.resolve("pages.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
