package banmian.segmenter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.result.BylineRole;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleWordTest {
    @ParameterizedTest
    @CsvSource({
        "本报记者 林知远, 记者, REPORTER",
        "首席记者 林知远, 首席记者, REPORTER",
        "特约通讯员 林知远, 特约通讯员, CORRESPONDENT",
        "通訊員 林知远, 通訊員, CORRESPONDENT",
        "实习生 林知远, 实习生, INTERN",
        "见习记者 林知远, 见习记者, REPORTER",
        "实习记者 林知远, 实习记者, INTERN",
        "特约评论员 林知远, 特约评论员, COMMENTATOR",
        "摄影记者 林知远, 摄影记者, PHOTOGRAPHER",
        "图/林知远, 图/, PHOTOGRAPHER",
        "责任编辑：林知远, 责任编辑：, EDITOR",
        "文／林知远, 文／, AUTHOR",
        "热心市民 林知远, 热心市民, AUTHOR",
    })
    void aWordSaysWhatSomeoneDid(String line, String word, BylineRole role) {
        // When
        RoleWords words = new RoleWords(line, 0, line.length());

        // Then
        assertThat(words.find()).isTrue();
        assertThat(line.substring(words.start(), words.end())).isEqualTo(word);
        assertThat(words.role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "图文 林知远, true",
        "新桥图文 林知远, false",
        "文｜林知远, true",
        "作文｜林知远, false",
    })
    void shortWordsAreNoneBehindAnotherCharacter(String line, boolean found) {
        // When
        RoleWords words = new RoleWords(line, 0, line.length());

        // Then
        assertThat(words.find()).isEqualTo(found);
    }

    @Test
    void wordsAreFoundOneAfterTheOther() {
        // Given
        String line = "本报记者 林知远 通讯员 周一禾 图/李江舟";

        // When
        RoleWords words = new RoleWords(line, 0, line.length());

        // Then
        assertThat(Stream.generate(() -> words.find() ? words.role() : null).limit(4))
                .containsExactly(BylineRole.REPORTER, BylineRole.CORRESPONDENT, BylineRole.PHOTOGRAPHER, null);
    }
}
