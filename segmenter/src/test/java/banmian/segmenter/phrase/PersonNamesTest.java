package banmian.segmenter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "林知远 | 林知远",
                "林知远、周一禾 | 林知远 周一禾",
                "林知远  周一禾　胡凡 | 林知远 周一禾 胡凡",
                "胡  凡 | 胡凡",
                "胡  凡  赵　舟 | 胡凡 赵舟",
                "林知远和周一禾 | 林知远 周一禾",
                "胡  凡和赵  舟 | 胡凡 赵舟",
                "李和平 | 李和平",
                "李和平和周一禾 | 李和平 周一禾",
                "周一禾和李和平 | 周一禾 李和平",
                "周一禾、李和平 | 周一禾 李和平",
                "卓玛央吉 | 卓玛央吉",
                "阿依努尔·吐逊、买买提•艾力 | 阿依努尔·吐逊 买买提•艾力",
                "林知远/周一禾 | 林知远 周一禾",
            })
    void aListOfNamesIsRead(String list, String names) {
        assertThat(PersonNames.read(list, 0, list.length()))
                .hasValueSatisfying(
                        read -> assertThat(read).extracting(PrintedName::name).isEqualTo(List.of(names.split(" "))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"林知远等三人", "林知远：周一禾", "胡", "胡     凡", "云溪新桥通车", "Lin", "林知远 3"})
    void aListWithAnythingElseIsNone(String list) {
        assertThat(PersonNames.read(list, 0, list.length())).isEmpty();
    }

    @Test
    void aSpanKeepsTheGap() {
        // Given
        String text = "记者胡  凡、林知远";

        // When
        var names = PersonNames.read(text, 2, text.length()).orElseThrow();

        // Then
        assertThat(names).extracting(name -> name.span().of(text)).containsExactly("胡  凡", "林知远");
    }

    @Test
    void nothingIsAListOfNoNames() {
        assertThat(PersonNames.read("  ", 0, 2)).hasValue(List.of());
    }
}
