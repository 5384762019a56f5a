package banmian.segmenter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.LabelledPage;
import banmian.segmenter.result.Dateline;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatelinesTest {
    private static final LocalDate ISSUE = LocalDate.of(2031, 8, 4);

    @Test
    void theFirstParagraphOpensWithIt() {
        assertThat(read("HEADLINE_FIRST 新桥通车", "BODY 新华社云溪8月3日电（记者林知远）新桥今天通车。", "BODY 本报讯 别的事。"))
                .isEqualTo(new Dateline("新华社云溪8月3日电", "新华社", "云溪", LocalDate.of(2031, 8, 3)));
    }

    @Test
    void withoutADayItIsTheDayThatTheFirstSentenceReportsOn() {
        assertThat(read("BODY 本报讯（记者 林知远）8月2日上午，新桥通车。8月3日，车流平稳。"))
                .isEqualTo(new Dateline("本报讯", "本报", null, LocalDate.of(2031, 8, 2)));
    }

    @Test
    void aDayOfALaterSentenceDoesNotCount() {
        assertThat(read("BODY 本报讯 新桥日前通车。8月3日，车流平稳。")).isEqualTo(new Dateline("本报讯", "本报", null, null));
    }

    @Test
    void aDatelineWrappedByAColumnIsReadWhole() {
        assertThat(read("BODY_PART 新华社云溪8月", "BODY_PART 3日电 新桥今", "BODY 天通车。"))
                .isEqualTo(new Dateline("新华社云溪8月3日电", "新华社", "云溪", LocalDate.of(2031, 8, 3)));
    }

    @Test
    void highlightsMayStandAboveIt() {
        assertThat(read("BODY 桥通了，路就近了。", "BODY 建桥的人最知道水的深浅。", "BODY 新华社云溪8月3日电 新桥今天通车。"))
                .isEqualTo(new Dateline("新华社云溪8月3日电", "新华社", "云溪", LocalDate.of(2031, 8, 3)));
    }

    @Test
    void behindHighlightsOnlyWhatHasAPlaceAndADayIsOne() {
        assertThat(read("BODY 新桥今天通车。", "BODY 据云溪新闻网报道 车流平稳。")).isNull();
        assertThat(read("BODY 新桥今天通车。", "BODY 本报讯 老桥拆了。")).isNull();
    }

    @Test
    void farDownAnotherPieceOfNewsBegins() {
        assertThat(read("BODY 一。", "BODY 二。", "BODY 三。", "BODY 四。", "BODY 五。", "BODY 六。", "BODY 新华社云溪8月3日电 新桥今天通车。"))
                .isNull();
    }

    @Test
    void theLastParagraphEndsWithIt() {
        assertThat(read("BODY 新桥今天通车。", "", "BODY 车流平稳。（本报云溪8月3日电）"))
                .isEqualTo(new Dateline("本报云溪8月3日电", "本报", "云溪", LocalDate.of(2031, 8, 3)));
        assertThat(read("BODY 新桥今天通车。", "SIGNOFF （据新华社电）")).isEqualTo(new Dateline("据新华社电", "新华社", null, null));
    }

    @Test
    void theOpeningCountsBeforeTheEnding() {
        assertThat(read("BODY 本报讯 新桥今天通车。", "", "BODY 车流平稳。（新华社云溪8月3日电）").text())
                .isEqualTo("本报讯");
    }

    @Test
    void aDatelineBehindACaptionIsNotTheArticles() {
        assertThat(read("BODY 新桥今天通车。", "", "CAPTION 图为新桥。（新华社云溪8月3日电）")).isNull();
    }

    @Test
    void anArticleMayHaveNone() {
        assertThat(read("HEADLINE_FIRST 新桥通车", "BODY 新桥今天通车。")).isNull();
        assertThat(read("HEADLINE_FIRST 新桥通车")).isNull();
    }

    @Test
    void withoutADayOfIssueNoDayIsKnown() {
        assertThat(Datelines.read(LabelledPage.of("BODY 新华社云溪8月3日电 新桥通车。").parts(), null))
                .isEqualTo(new Dateline("新华社云溪8月3日电", "新华社", "云溪", null));
    }

    private static Dateline read(String... lines) {
        return Datelines.read(LabelledPage.of(lines).parts(), ISSUE);
    }
}
