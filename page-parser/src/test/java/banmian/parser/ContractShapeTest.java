package banmian.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The enums of segmenter and contracts are written twice on purpose; this holds them together. */
class ContractShapeTest {
    @Test
    void constantsOfSegmenterAndContractsAreTheSame() {
        assertThat(names(banmian.segmenter.result.BlockRole.values()))
                .isEqualTo(names(banmian.contracts.event.BlockRole.values()));
        assertThat(names(banmian.segmenter.result.ArticleKind.values()))
                .isEqualTo(names(banmian.contracts.event.ArticleKind.values()));
        assertThat(names(banmian.segmenter.result.BylineRole.values()))
                .isEqualTo(names(banmian.contracts.event.BylineRole.values()));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
