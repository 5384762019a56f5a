package banmian.segmenter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsAndPicturesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "胡  凡文 林知远摄 | AUTHOR 胡凡; PHOTOGRAPHER 林知远",
                "林知远文　胡　凡图 | AUTHOR 林知远; PHOTOGRAPHER 胡凡",
                "本报记者 林知远 文 胡凡 图 | REPORTER 林知远 本报; PHOTOGRAPHER 胡凡",
                "胡凡 图 林知远 文 | PHOTOGRAPHER 胡凡; AUTHOR 林知远",
                "本报记者 胡凡 图 林知远 文 | PHOTOGRAPHER 胡凡 本报; REPORTER 林知远",
                "林知远/文 胡凡/图 | AUTHOR 林知远; PHOTOGRAPHER 胡凡",
                "林知远 文 本报记者 胡凡 摄 | AUTHOR 林知远; PHOTOGRAPHER 胡凡 本报",
                "（记者林知远/文 胡凡/图） | REPORTER 林知远; PHOTOGRAPHER 胡凡",
                "记者林知远文 胡凡图 | REPORTER 林知远; PHOTOGRAPHER 胡凡",
                "林知远、周一禾文 胡凡摄 | AUTHOR 林知远; AUTHOR 周一禾; PHOTOGRAPHER 胡凡",
            })
    void oneWroteAndTheOtherTookThePicture(String line, String people) {
        assertThat(Credits.of(WordsAndPictures.read(line, 0))).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(strings = {"林知远文", "胡凡摄", "林知远文胡凡摄", "云溪人文", "本报记者 林晓文 胡凡摄", "林知远文 胡凡摄于云溪新桥通车仪式"})
    void otherLinesAreNone(String line) {
        assertThat(WordsAndPictures.read(line, 0)).isEmpty();
    }

    @Test
    void theSpansHoldTheNamesOnly() {
        // Given
        String page = "\n胡  凡文 林知远摄";

        // Then
        assertThat(Credits.printed(WordsAndPictures.read(page.substring(1), 1), page))
                .containsExactly("胡  凡", "林知远");
    }
}
