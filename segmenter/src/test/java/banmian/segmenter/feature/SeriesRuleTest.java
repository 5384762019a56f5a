package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeriesRuleTest {
    @Test
    void crossheadsStandInASeries() {
        // Given
        String page = String.join(
                "\n\n",
                "云溪新桥通车",
                "本报讯 " + Seen.PROSE,
                "三年一座桥",
                "云溪" + Seen.PROSE,
                "两岸一家亲",
                "云溪" + Seen.PROSE,
                "一条回家的路",
                "云溪" + Seen.PROSE);

        // Then
        assertThat(Seen.of(page, 4)).contains("series=3", "series-alike=3");
        assertThat(Seen.of(page, 2)).contains("series=3", "series-alike=3");
    }

    @Test
    void anArticleThatIsOpenedEndsTheSeries() {
        // Given
        String page = String.join(
                "\n\n", "三年一座桥", "云溪" + Seen.PROSE, "图书馆夜间开放", "本报讯 " + Seen.PROSE, "两岸一家亲", "云溪" + Seen.PROSE);

        // Then
        assertThat(Seen.of(page, 0)).contains("series=0", "series-alike=0");
        assertThat(Seen.of(page, 4)).contains("series=1", "series-alike=1");
    }
}
