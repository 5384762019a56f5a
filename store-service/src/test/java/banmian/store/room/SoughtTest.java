package banmian.store.room;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.event.BlockRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            电力              | BODY      | 全市电力供应平稳，电力调度有序。 | 电力;电力
            电力 -停电         | HEADLINE  | 电力不停电                    | 电力
            电力 OR 供电       | KICKER    | 电力与供电                    | 电力;供电
            headline:电力     | BODY      | 电力供应平稳                  | ''
            headline:电力     | HEADLINE  | 电力供应平稳                  | 电力
            电力              | BYLINE    | 本报记者 电力                 | ''
            byline:何青禾     | BYLINE    | 本报记者 何青禾                | 何青禾
            caption:电力      | CREDIT    | 电力公司供图                  | 电力
            电力              | FURNITURE | 电力日报                     | ''
            衡陽              | BODY      | 衡阳与衡陽                   | 衡阳;衡陽
            """, delimiter = '|')
    void itIsMarkedWhereASearchFindsIt(String query, BlockRole role, String text, String marked) {
        // When
        List<TextPiece> pieces = Sought.of(query).in(role, text);

        // Then
        assertThat(String.join("", pieces.stream().map(TextPiece::text).toList()))
                .isEqualTo(text);
        assertThat(String.join(
                        ";",
                        pieces.stream()
                                .filter(TextPiece::marked)
                                .map(TextPiece::text)
                                .toList()))
                .isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "(电力", "headline:"})
    void whatIsNoQueryMarksNothing(String query) {
        // When
        Sought sought = Sought.of(query);

        // Then
        assertThat(sought.isAnything()).isFalse();
        assertThat(sought.suffix()).isEmpty();
        assertThat(sought.in(BlockRole.BODY, "电力供应")).containsExactly(new TextPiece("电力供应", false));
    }

    @Test
    void anotherViewMarksTheSame() {
        // Given
        Sought sought = Sought.of(" 电力 \"供 应\" ");

        // When
        String suffix = sought.suffix();

        // Then
        assertThat(suffix).isEqualTo("?q=%E7%94%B5%E5%8A%9B+%22%E4%BE%9B+%E5%BA%94%22");
    }
}
