package banmian.segmenter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GluedBylineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "新桥的护栏已经全部装好。 本报记者  林知远 | REPORTER 林知远 本报",
                "白菜降到每斤一元七角。快报记者 王小川 | REPORTER 王小川 快报",
                "“桥通了，回家近了。”记者林知远 | REPORTER 林知远",
                "「橋通了。」　記者林知遠 | REPORTER 林知遠",
                "图为新桥夜景。胡  凡摄 | PHOTOGRAPHER 胡凡",
                "新桥的护栏已经全部装好。（记者林知远 通讯员周一禾） | REPORTER 林知远; CORRESPONDENT 周一禾",
                "新桥夜景（记者林知远摄） | PHOTOGRAPHER 林知远",
            })
    void theBylineBehindTheLastSentenceIsRead(String paragraph, String people) {
        assertThat(Credits.of(GluedByline.read(paragraph, 400))).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新桥的护栏已经全部装好。",
                "新桥的护栏已经全部装好。本报记者在现场看到，车流平稳",
                "林知远说，桥通了",
                "新桥（长三百米）通车",
                "。",
                "",
            })
    void paragraphsThatEndInTextNameNoOne(String paragraph) {
        assertThat(GluedByline.read(paragraph, 400)).isEmpty();
    }

    @Test
    void spansCountFromTheBeginningOfTheText() {
        // Given
        String text = "护栏已经装好。本报记者 林知远";

        // Then
        assertThat(Credits.printed(GluedByline.read(text, 20), text)).containsExactly("本报记者 林知远");
        assertThat(GluedByline.read(text, 8)).isEmpty();
    }
}
