package banmian.accuracy.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairingTest {
    @Test
    void whatIsMeantToBeTheSameStandsTogether() {
        // Given
        List<Item> missed = items("老街换新颜。", "河边通了车。");
        List<Item> wrong = items("天气晴。", "河边通了", "老街");

        // Then
        assertThat(Pairing.of(missed, wrong))
                .containsExactly(
                        new Pairing.Pair("老街换新颜。", "老街"),
                        new Pairing.Pair("河边通了车。", "河边通了"),
                        new Pairing.Pair(null, "天气晴。"));
    }

    @Test
    void oneOfEachBelongsTogether() {
        assertThat(Pairing.of(items("老街"), items("天气"))).containsExactly(new Pairing.Pair("老街", "天气"));
    }

    private static List<Item> items(String... texts) {
        return Arrays.stream(texts).map(Item::of).toList();
    }
}
