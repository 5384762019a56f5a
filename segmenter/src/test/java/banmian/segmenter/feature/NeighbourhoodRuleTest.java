package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighbourhoodRuleTest {
    @Test
    void aboveADatelineStandsAHeadline() {
        assertThat(Seen.of("新桥通车\n\n本报讯（记者 林知远）新桥昨日通车。", 0)).contains("ahead=dateline", "behind=nothing");
        assertThat(Seen.of("新桥通车\n\n" + Seen.PROSE, 0)).contains("ahead=text").doesNotContain("ahead=dateline");
        assertThat(Seen.of("新桥通车", 0)).contains("ahead=nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "新桥昨日通车。, closed",
        "新桥昨日通车。（新华社云溪8月3日电）, signed",
        "新桥昨日通车。本报记者 林知远, signed",
        "新桥的故事还在继续。（下转第3版）, jump",
        "新桥昨日通车。名单如下：, announced",
        "新桥昨日通车。全长三百, open",
    })
    void howTheTextAboveEndsIsSeen(String prose, String end) {
        assertThat(Seen.of(prose + "\n\n老桥退休", 1)).contains("behind=" + end);
    }

    @Test
    void aBylineInTheRunIsSeenFromBothSides() {
        // Given
        String page = "新桥通车\n\n■本报记者 林知远\n\n三年一座桥\n\n" + Seen.PROSE;

        // Then
        assertThat(Seen.of(page, 0)).contains("ahead-byline").doesNotContain("behind-byline");
        assertThat(Seen.of(page, 1)).doesNotContain("ahead-byline", "behind-byline");
        assertThat(Seen.of(page, 2)).contains("behind-byline").doesNotContain("ahead-byline");
    }
}
