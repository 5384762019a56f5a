package banmian.segmenter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.result.BylineRole;
import java.util.regex.Matcher;
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
        Matcher matcher = RoleWord.ANY.matcher(line);

        // Then
        assertThat(matcher.find()).isTrue();
        assertThat(matcher.group()).isEqualTo(word);
        assertThat(RoleWord.role(matcher)).isEqualTo(role);
    }
}
