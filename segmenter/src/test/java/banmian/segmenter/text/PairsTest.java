package banmian.segmenter.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;

class PairsTest {
    @Test
    void pairsAreOfLettersAndDigitsOnly() {
        // When
        PairSet pairs = Pairs.of("新桥，通车3年");

        // Then
        assertThat(pairs.size()).isEqualTo(4);
        assertThat(pairs.contains('新', '桥')).isTrue();
        assertThat(pairs.contains('车', '3')).isTrue();
        assertThat(pairs.contains('桥', '，')).isFalse();
        assertThat(pairs.contains('桥', '通')).isFalse();
    }

    @Test
    void aPairCountsOnce() {
        assertThat(Pairs.of("新桥新桥").size()).isEqualTo(2);
    }

    @Test
    void textsTooShortHaveNone() {
        assertThat(Pairs.of("").isEmpty()).isTrue();
        assertThat(Pairs.of("桥").isEmpty()).isTrue();
        assertThat(Pairs.of("。！").isEmpty()).isTrue();
    }

    @Test
    void whatStandsInMostTextsTellsNothing() {
        // Given
        PairSet telling = new PairSet();

        int[] room = new int[8];

        // When
        int end = Pairs.telling("我国发展新桥", 0, 6, room, 2);
        telling.addAll(room, 2, end);

        // Then
        assertThat(telling.contains('新', '桥')).isTrue();
        assertThat(telling.contains('发', '展')).isFalse();
    }

    @Test
    void onlyThePartThatIsAskedForCounts() {
        // Given
        PairSet pairs = new PairSet();

        // When
        Pairs.add("云溪新桥通车", 2, 4, Pairs.NONE, pairs);

        // Then
        assertThat(pairs.size()).isEqualTo(1);
        assertThat(pairs.contains('新', '桥')).isTrue();
    }

    @Test
    void theShareIsOfTheFirst() {
        // Given
        PairSet headline = Pairs.of("新桥通车");
        PairSet text = Pairs.of("昨日上午，新桥正式通车");

        // Then
        assertThat(headline.share(text)).isEqualTo(2 / 3.0, offset(1e-9));
        assertThat(text.share(headline)).isEqualTo(2 / 8.0, offset(1e-9));
        assertThat(new PairSet().share(text)).isZero();
        assertThat(headline.share(new PairSet())).isZero();
    }

    @Test
    void aSetGrowsAndIsEmptiedAgain() {
        // Given
        PairSet pairs = new PairSet();
        for (char c = '一'; c < '一' + 1_000; c++) {
            pairs.add(c << 16 | '桥');
        }

        // Then
        assertThat(pairs.size()).isEqualTo(1_000);
        assertThat(pairs.contains((char) ('一' + 999), '桥')).isTrue();
        pairs.clear();
        assertThat(pairs.isEmpty()).isTrue();
        assertThat(pairs.contains('一', '桥')).isFalse();
    }
}
