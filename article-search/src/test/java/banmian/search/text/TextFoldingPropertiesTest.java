package banmian.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.UniqueElements;

class TextFoldingPropertiesTest {
    private static final SimplifiedCharacters SIMPLIFIED = new SimplifiedCharacters();

    @Property
    void itIsUnicodesFoldingButForTraditionalCharactersAndBlanks(@ForAll String text) {
        String unicode = Normalizer2.getNFKCCasefoldInstance().normalize(text);
        StringBuilder expected = new StringBuilder();
        unicode.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c >= 0xd800 && c <= 0xdfff ? 0xfffd : SIMPLIFIED.of(c))
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

    @Property
    void foldingAgainChangesNothing(@ForAll @UniqueElements List<Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::append);
        String once = TextFolding.fold(text.toString());

        assertThat(TextFolding.fold(once)).isEqualTo(once);
    }
}
