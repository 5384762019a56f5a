package banmian.segmenter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** It must say what the pattern itself says: only sooner. */
class QuickPatternTest {
    private static final List<String> FORMS = List.of(
            "[（(]?图[为①]", "第?\\s*\\d{1,3}版|0\\d", "\\p{IsHan}{2,4}[:：].*", "(?!图)[^（]{2}", "", "a*", "(?:一|二)、|^三");

    @Property(tries = 2000)
    void itSaysWhatThePatternSays(@ForAll("texts") String text) {
        for (String form : FORMS) {
            QuickPattern quick = QuickPattern.of(form);
            assertThat(quick.begins(text))
                    .isEqualTo(Pattern.compile(form).matcher(text).lookingAt());
            assertThat(quick.matches(text))
                    .isEqualTo(Pattern.compile(form).matcher(text).matches());
        }
    }

    @Test
    void whatCannotComeFirstIsNotLookedAtFurther() {
        // Given
        QuickPattern form = QuickPattern.of("第\\d+版");

        // Then
        assertThat(form.mayBegin("第")).isTrue();
        assertThat(form.mayBegin("版")).isFalse();
        assertThat(form.mayBegin("第版")).isTrue();
        assertThat(form.begins("第版")).isFalse();
    }

    @Test
    void aFormInTheMiddleIsFoundWhereItStands() {
        assertThat(QuickPattern.of("图[:：]").begins("题图：胡凡", 1)).isTrue();
        assertThat(QuickPattern.of("图[:：]").begins("题图：胡凡", 0)).isFalse();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        '图', '为', '①', '（', '(', '第', '3', '0', '版', ' ', '：', '一', '三', '、', 'a', '\uD840', '\uDC00')
                .list()
                .ofMaxSize(6)
                .map(chars -> {
                    StringBuilder text = new StringBuilder();
                    chars.forEach(text::append);
                    return text.toString();
                });
    }
}
