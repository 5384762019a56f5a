package banmian.accuracy.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banmian.segmenter.result.BlockRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFolderTest {
    private static final String JSON = """
            {"page_id": "7", "newspaper": "城南晚报", "style": "seed", "issue_date": "2023-05-12",
             "articles": [{"order": 1, "headline": "𠮷祥街", "kicker": null, "bylines": [{"name": "王明", "role": "reporter"}],
               "photo_credits": ["李四摄"], "paragraphs": ["前半后半"], "paragraph_roles": ["body"]}],
             "blocks": [{"start": 0, "end": 3, "article": 1, "role": "headline", "paragraph": null},
               {"start": 4, "end": 6, "article": 1, "role": "body", "paragraph": 0},
               {"start": 8, "end": 10, "article": 1, "role": "body", "paragraph": 0},
               {"start": 11, "end": 14, "article": 1, "role": "photo_credit", "paragraph": null}]}
            """;
    private static final String TEXT = "𠮷祥街\n前半\n\n后半\n李四摄\n";

    @TempDir
    Path folder;

    @Test
    void offsetsCountCharactersEvenRareOnes() throws IOException {
        // Given a headline whose first character takes two units of UTF-16
        write("7.txt", TEXT);
        write("7.json", JSON);

        // When
        GoldPage page = pages().get(0);

        // Then
        assertThat(page.text()
                        .substring(
                                page.blocks().get(0).start(),
                                page.blocks().get(0).end()))
                .isEqualTo("𠮷祥街");
        assertThat(page.text()
                        .substring(
                                page.blocks().get(1).start(),
                                page.blocks().get(1).end()))
                .isEqualTo("前半");
    }

    @Test
    void allThatIsWrittenDownIsRead() throws IOException {
        // Given
        write("7.txt", TEXT);
        write("7.json", JSON);

        // When
        GoldPage page = pages().get(0);

        // Then
        assertThat(page.blocks().get(3).role()).isEqualTo(BlockRole.CREDIT);
        assertThat(page.issueDate()).isEqualTo(LocalDate.of(2023, 5, 12));
        assertThat(page.articles().get(0).headline()).isEqualTo("𠮷祥街");
        assertThat(page.articles().get(0).kicker()).isNull();
        assertThat(page.articles().get(0).bylines()).containsExactly(new GoldByline("王明", "reporter"));
        assertThat(page.articles().get(0).paragraphs())
                .containsExactly(new GoldParagraph("前半后半", BlockRole.BODY, true));
    }

    @Test
    void pagesComeInTheOrderOfTheirNamesAndOtherFilesDoNotCount() throws IOException {
        // Given
        for (String name : List.of("b", "a")) {
            write(name + ".txt", TEXT);
            write(name + ".json", JSON.replace("\"7\"", "\"" + name + "\""));
        }
        write("README.txt", "about");
        write("figures.json", "{}");

        // Then
        assertThat(pages()).extracting(GoldPage::id).containsExactly("a", "b");
    }

    @Test
    void aFolderWithoutGoldHasNone() throws IOException {
        // Given
        write("1.txt", TEXT);

        // Then
        assertThat(GoldPages.open(folder)).isEmpty();
        assertThat(GoldPages.open(folder.resolve("nowhere"))).isEmpty();
    }

    @Test
    void aBlockBehindTheEndOfThePageIsRefusedWithItsFile() throws IOException {
        // Given
        write("7.txt", "𠮷祥街\n");
        write("7.json", JSON);

        // Then
        assertThatThrownBy(this::pages)
                .isInstanceOf(GoldException.class)
                .hasMessage("7.json: has a block that is not on the page: 4 to 6");
    }

    private List<GoldPage> pages() throws IOException {
        List<GoldPage> read = new ArrayList<>();
        try (GoldPages pages = GoldPages.open(folder).orElseThrow()) {
            pages.forEachRemaining(source -> read.add(source.read()));
        }
        return read;
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
