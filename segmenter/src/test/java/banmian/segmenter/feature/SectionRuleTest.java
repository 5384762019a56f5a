package banmian.segmenter.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectionRuleTest {
    private static final String PAGE =
            String.join("\n\n", "云溪新桥通车", Seen.PROSE, Seen.PROSE, "三年一座桥", Seen.PROSE, "两岸一家亲", Seen.PROSE);

    @Test
    void theTextBeforeAndBehindIsMeasured() {
        assertThat(Seen.of(PAGE, 3)).contains("blocks-behind=2", "blocks-ahead=1", "text-ahead=0", "text-behind=0");
        assertThat(Seen.of(PAGE, 0)).contains("blocks-ahead=2").noneMatch(name -> name.startsWith("text-behind="));
    }

    @Test
    void crossheadsOfAnArticleAreTwins() {
        assertThat(Seen.of(PAGE, 3)).contains("twin-ahead=like", "twin-behind=like");
        assertThat(Seen.of(PAGE, 5)).contains("twin-behind=like", "twin-ahead=nothing");
    }
}
