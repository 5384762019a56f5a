package banmian.segmenter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.LabelledPage;
import banmian.segmenter.result.Byline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineBylinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本报讯（记者 林知远 通讯员 周一禾）新桥通车。 | 林知远 周一禾",
                "新华社云溪8月3日电  （记者林知远、周一禾）新桥通车。 | 林知远 周一禾",
                "【本报讯】（记者林知远）新桥通车。 | 林知远",
                "【記者林知遠報道】新橋通車。 | 林知遠",
                "本报讯 记者林知远报道：新桥通车。 | 林知远",
                "本报讯 记者林知远 通讯员周一禾 昨日，新桥通车。 | 林知远 周一禾",
                "（记者 胡  凡）新桥通车。 | 胡凡",
                "本报讯(记者林知远)新桥通车。 | 林知远",
                "本报讯（林知远 周一禾）新桥通车。 | 林知远 周一禾",
                "（林知远、周一禾）新桥通车。 | 林知远 周一禾",
                "江南讯 记者林知远 昨日，新桥通车。 | 林知远",
                "〔記者林知遠／台北報導〕新橋通車。 | 林知遠",
            })
    void theBracketsBehindADatelineNameTheReporters(String text, String names) {
        assertThat(read("BODY " + text)).extracting(Byline::name).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"本报讯 新桥（记者林知远供图）通车。", "本报讯（全长三百米）新桥通车。", "本报讯 记者从新桥看到", "本报讯（记者林知远", "本报讯", "（"})
    void otherOpeningsNameNoOne(String text) {
        assertThat(read("BODY " + text)).isEmpty();
    }

    @Test
    void onlyTheFirstParagraphIsRead() {
        assertThat(read("BODY 新桥通车。", "", "BODY 本报讯（记者林知远）别的事。")).isEmpty();
    }

    @Test
    void aNameCutByTheColumnsEdgeIsReadWhole() {
        // Given
        LabelledPage page = LabelledPage.of("BODY_PART 本报讯（记者 林知", "BODY_PART 远）新桥昨日正式通", "BODY 车。");

        // When
        List<Byline> bylines = new DatelineBylines().read(page.parts());

        // Then
        assertThat(bylines).extracting(Byline::name).containsExactly("林知远");
        assertThat(bylines.get(0).span().of(page.text())).isEqualTo("记者 林知\n远");
    }

    private static List<Byline> read(String... lines) {
        return new DatelineBylines().read(LabelledPage.of(lines).parts());
    }
}
