package banmian.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFoldingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "國務院發佈                | 国务院发布",
                "乾隆                      | 干隆",
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

    @Property
    void itIsUnicodesFoldingButForTraditionalCharactersAndBlanks(@ForAll String text) {
        String unicode = Normalizer2.getNFKCCasefoldInstance().normalize(text);
        StringBuilder expected = new StringBuilder();
        SimplifiedCharacters simplified = new SimplifiedCharacters();
        unicode.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c >= 0xd800 && c <= 0xdfff ? 0xfffd : simplified.of(c))
                .forEach(expected::appendCodePoint);

        assertThat(TextFolding.fold(text)).isEqualTo(expected.toString());
    }

    @Property
    void placesLeadBackToWhatWasFolded(@ForAll String text) {
        FoldedText folded = TextFolding.foldWithPlaces(text);

        assertThat(folded.text()).isEqualTo(TextFolding.fold(text));
        for (int i = 0; i < folded.text().length(); i++) {
            String piece = text.substring(folded.start(i), folded.end(i + 1));
            assertThat(TextFolding.fold(piece)).contains(folded.text().substring(i, i + 1));
        }
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
            if (!TextFolding.fold(traditional).equals(TextFolding.fold(simplified))) {
                missing.add(traditional);
            }
        }

        // Then
        assertThat(missing).isEmpty();
    }

    @Property
    void foldingAgainChangesNothing(@ForAll @UniqueElements List<Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::append);
        String once = TextFolding.fold(text.toString());

        assertThat(TextFolding.fold(once)).isEqualTo(once);
    }
}
