package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HabitRuleTest {
    private static final String PLAIN = "两岸居民从此不必绕行，孩子上学少走三里路。";
    private static final String NEWS = "本报讯 " + Seen.PROSE;

    @Test
    void whatOpensTheTextBelowIsSeen() {
        assertThat(Seen.of("云溪新桥通车\n\n" + NEWS, 0)).contains("opened=dateline");
        assertThat(Seen.of("云溪新桥通车\n\n本报记者 周一禾\n\n" + Seen.PROSE, 0)).contains("opened=byline");
        assertThat(Seen.of("云溪新桥通车\n\n两岸盼了三十年。\n\n本报记者 周一禾\n\n" + Seen.PROSE, 0))
                .contains("opened=later-byline");
        assertThat(Seen.of("云溪新桥通车\n\n" + PLAIN, 0)).contains("opened=nothing");
    }

    @Test
    void itIsComparedWithTheHabitOfThePage() {
        // Given
        String page = String.join("\n\n", "云溪新桥通车", NEWS, "图书馆夜间开放", NEWS, "三年一座桥", PLAIN);

        // Then
        assertThat(Seen.of(page, 4)).contains("opened=nothing", "page-opened=some", "page-signed=none");
    }

    @Test
    void whereEveryTextIsSignedThePageSays() {
        // Given
        String page = String.join("\n\n", "云溪新桥通车", Seen.PROSE + "（周一禾）", "图书馆夜间开放", Seen.PROSE + "（胡凡）");

        // Then
        assertThat(Seen.of(page, 2)).contains("page-signed=most", "page-opened=none");
    }
}
