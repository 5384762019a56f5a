package banmian.segmenter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {
    @ParameterizedTest
    @ValueSource(chars = {' ', '\t', '\n', '\r', '\f', '\u3000', '\u00A0', '\u2003', '\u2028', '\u202F'})
    void everySpaceIsBlank(char c) {
        assertThat(Blanks.isBlank(c)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'桥', '。', 'A', '\u0000', '\u200B', '\uFEFF', '\uD840'})
    void nothingElseIs(char c) {
        assertThat(Blanks.isBlank(c)).isFalse();
    }

    @Test
    void blanksAtEitherEndAreSkippedWithinBounds() {
        // Given
        String text = "　 新桥 　";

        // Then
        assertThat(Blanks.skip(text, 0, text.length())).isEqualTo(2);
        assertThat(Blanks.trimEnd(text, 0, text.length())).isEqualTo(4);
        assertThat(Blanks.skip(text, 0, 1)).isEqualTo(1);
        assertThat(Blanks.trimEnd(text, 5, 6)).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"'　新桥　 昨日通车 ',新桥 昨日通车", "新桥,新桥", "'　 ',''", "'',''"})
    void aRunOfBlanksBecomesOneSpace(String text, String single) {
        assertThat(Blanks.single(text)).isEqualTo(single);
    }
}
