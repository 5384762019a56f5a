package banmian.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFoldingTest {
    /** Simplified texts have these, too, and mean something else by them. */
    private static final String KEPT = "俱姊吒捱阪榘箝薹跤醣镟麴甯" + "著乾藉瞭";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "國務院發佈                | 国务院发布",
                "乾隆年間著名的俱樂部      | 乾隆年间著名的俱乐部",
                "嶽麓山下羣衆畵報          | 岳麓山下群众画报",
                "Ｇ２０峰会                | g20峰会",
                "Ⅲ型㎏                    | iii型kg",
                "ｶﾞｽ                       | ガス",
                "⾼⼈                      | 高人",
                "（試行）：第１號          | (试行):第1号",
                "Ünïversität Straße        | ünïversität strasse",
                "𠀀𠮷野                    | 𠀀𠮷野"
            })
    void whatIsWrittenInSeveralWaysIsTheSame(String text, String folded) {
        assertThat(TextFolding.fold(text)).isEqualTo(folded);
    }

    @Test
    void whiteSpaceIsABlankAndInvisibleCharactersAreNotThere() {
        assertThat(TextFolding.fold("精心组织\u3000科学\u00a0调度\t保\n供")).isEqualTo("精心组织 科学 调度 保 供");
        assertThat(TextFolding.fold("电\u00ad力\u200b供\ufeff应")).isEqualTo("电力供应");
    }

    @Test
    void whatTraditionalTextsMayMeanInTwoWaysHasBothReadings() {
        assertThat(TextFolding.readings("隨著水位顯著上升")).containsExactly("随著水位显著上升", "随着水位显着上升");
        assertThat(TextFolding.readings("随着水位显著上升")).containsExactly("随着水位显著上升");
        assertThat(TextFolding.readings("國務院")).containsExactly("国务院");
    }

    @Test
    void theTableHasAllThatIcuKnows() {
        // Given
        Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
        Normalizer2 unicode = Normalizer2.getNFKCCasefoldInstance();

        // When
        List<String> missing = new ArrayList<>();
        for (String traditional : icu.getSourceSet()) {
            String simplified = unicode.normalize(icu.transliterate(traditional));
            if (!KEPT.contains(traditional) && !TextFolding.fold(traditional).equals(TextFolding.fold(simplified))) {
                missing.add(traditional);
            }
        }

        // Then
        assertThat(missing).isEmpty();
    }
}
