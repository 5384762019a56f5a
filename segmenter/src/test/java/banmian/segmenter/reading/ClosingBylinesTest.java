package banmian.segmenter.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import banmian.segmenter.LabelledPage;
import banmian.segmenter.result.Byline;
import banmian.segmenter.result.BylineRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingBylinesTest {
    @ParameterizedTest
    @CsvSource({
        "BODY 新桥的护栏已经装好。本报记者 林知远, 林知远, REPORTER",
        "BODY 新桥的护栏已经装好。（记者林知远）, 林知远, REPORTER",
        "SIGNOFF （记者 林知远）, 林知远, REPORTER",
        "CAPTION 图为新桥夜景。王小川 摄, 王小川, PHOTOGRAPHER",
        "CREDIT 新华社记者  林知远摄, 林知远, PHOTOGRAPHER",
    })
    void aParagraphACaptionOrACreditEndsInAByline(String line, String name, BylineRole role) {
        assertThat(read(line)).extracting(Byline::name, Byline::role).containsExactly(tuple(name, role));
    }

    @Test
    void everyParagraphIsReadAndALongOneAtItsEndOnly() {
        // Given
        String text = "新桥昨日通车，市民过河快多了。".repeat(20);

        // When
        LabelledPage page = LabelledPage.of("BODY 新桥通车。（记者 周一禾）", "", "BODY " + text + "本报记者 林知远");
        List<Byline> bylines = new ClosingBylines().read(page.parts());

        // Then
        assertThat(page.at(bylines.stream().map(Byline::span).toList())).containsExactly("记者 周一禾", "本报记者 林知远");
    }

    @Test
    void aCreditForWordsAndPicturesNamesBoth() {
        assertThat(read("CREDIT 胡  凡文 林知远摄")).extracting(Byline::name).containsExactly("胡凡", "林知远");
    }

    @Test
    void plainTextNamesNoOne() {
        assertThat(read("BODY 新桥的护栏已经装好。", "CAPTION 图为新桥夜景。")).isEmpty();
    }

    private static List<Byline> read(String... lines) {
        return new ClosingBylines().read(LabelledPage.of(lines).parts());
    }
}
