package banmian.segmenter.label;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.feature.Features;
import banmian.segmenter.text.LineSplitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "ahead=dateline, a dateline opens the text ahead",
        "ends=closing-bracket, ends in a closing bracket",
        "above:ends=full-stop, line above: ends in a full stop",
        "below:phrase=byline, line below: is a byline",
        "after:body-part, stands after body-part",
        "run-place=1-of-3&length=to-12, display line 1 of 3 + 11 or 12 characters",
        "no-such=feature, no-such=feature"
    })
    void aReasonIsSaidInWords(String what, String words) {
        assertThat(Wording.of(what)).isEqualTo(words);
    }

    @Test
    void everyFeatureThatHasWeightsHasWords() throws IOException {
        try (InputStream weights = Weights.class.getResourceAsStream("weights.tsv")) {
            List<String> names = new String(weights.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.matches("(?:here|above|below)\t.*"))
                    .map(line -> line.split("\t")[1])
                    .distinct()
                    .toList();
            assertThat(names)
                    .hasSizeGreaterThan(200)
                    .allSatisfy(name -> assertThat(Wording.of(name)).doesNotContain("="));
        }
    }

    @Test
    void whatRulesSayOfAPageHasWords() {
        List<List<String>> features =
                Features.of(LineSplitter.split("（上接第一版）\n\n社区食堂开张迎客\n\n■本报记者 周明\n\n本报讯 昨天上午，食堂开张。\n", List.of()));

        assertThat(features)
                .allSatisfy(line -> assertThat(line)
                        .allSatisfy(name -> assertThat(Wording.of(name)).doesNotContain("=")));
    }
}
