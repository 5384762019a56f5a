package banmian.segmenter.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PairsTest {
    @Test
    void pairsAreOfLettersAndDigitsOnly() {
        assertThat(Pairs.of("新桥，通车3年")).containsExactlyInAnyOrder(pair("新桥"), pair("通车"), pair("车3"), pair("3年"));
    }

    @Test
    void aPairCountsOnce() {
        assertThat(Pairs.of("新桥新桥")).containsExactlyInAnyOrder(pair("新桥"), pair("桥新"));
    }

    @Test
    void textsTooShortHaveNone() {
        assertThat(Pairs.of("")).isEmpty();
        assertThat(Pairs.of("桥")).isEmpty();
        assertThat(Pairs.of("。！")).isEmpty();
    }

    @Test
    void theShareIsOfTheFirst() {
        // Given
        Set<Integer> headline = Pairs.of("新桥通车");
        Set<Integer> text = Pairs.of("昨日上午，新桥正式通车");

        // Then
        assertThat(Pairs.share(headline, text)).isEqualTo(2 / 3.0, offset(1e-9));
        assertThat(Pairs.share(text, headline)).isEqualTo(2 / 8.0, offset(1e-9));
        assertThat(Pairs.share(Set.of(), text)).isZero();
        assertThat(Pairs.share(headline, Set.of())).isZero();
    }

    private static int pair(String two) {
        return two.charAt(0) << 16 | two.charAt(1);
    }
}
