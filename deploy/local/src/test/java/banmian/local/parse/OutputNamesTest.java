package banmian.local.parse;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.local.pages.PageFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutputNamesTest {
    @Test
    void aPageOfAFolderKeepsItsPlace() {
        assertThat(OutputNames.of(List.of(
                        new PageFile(Path.of("in/01.txt"), Path.of("01.txt")),
                        new PageFile(Path.of("in/深/02.txt"), Path.of("深/02.txt")))))
                .containsExactly(Path.of("01.json"), Path.of("深/02.json"));
    }

    @Test
    void filesOfOneNameKeepTheirFolders() {
        assertThat(OutputNames.of(List.of(
                        new PageFile(Path.of("in/07-19/01.txt"), Path.of("01.txt")),
                        new PageFile(Path.of("in/07-20/01.txt"), Path.of("01.txt")),
                        new PageFile(Path.of("in/07-20/02.txt"), Path.of("02.txt")))))
                .containsExactly(Path.of("07-19/01.json"), Path.of("07-20/01.json"), Path.of("02.json"));
    }

    @Test
    void namesThatDifferOnlyInTheEndingKeepIt() {
        assertThat(OutputNames.of(List.of(
                        new PageFile(Path.of("in/01.txt"), Path.of("01.txt")),
                        new PageFile(Path.of("in/01.TXT"), Path.of("01.TXT")))))
                .containsExactly(Path.of("01.json"), Path.of("01.TXT.json"));
    }

    @Test
    void onlyTheEndingIsReplaced() {
        assertThat(OutputNames.of(List.of(
                        new PageFile(Path.of("2021.07.19.txt"), Path.of("2021.07.19.txt")),
                        new PageFile(Path.of("front"), Path.of("front")))))
                .containsExactly(Path.of("2021.07.19.json"), Path.of("front.json"));
    }
}
