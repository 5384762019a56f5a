package banmian.store.reprints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static final String BRIDGE = "新桥昨日通车，两岸居民走上桥头，第一辆公交车驶过时掌声响了起来。";
    private static final String LENGTH = "新桥全长两千三百米，双向六车道，从江北到老城只要八分钟。";

    @Test
    void aPassageIsFoundThoughItsParagraphsAreMerged() {
        // Given
        Body two = body(BRIDGE, LENGTH);
        Body one = body("本报综合消息　" + BRIDGE + LENGTH);

        // When
        List<Passage> passages = Alignment.of(two, one);

        // Then
        assertThat(passages)
                .containsExactly(new Passage(
                        new Place(0, 0),
                        new Place(1, LENGTH.length() - 1),
                        new Place(0, 7),
                        new Place(0, 7 + BRIDGE.length() + LENGTH.length() - 1),
                        54));
    }

    @Test
    void changedWordsStayInsideAPassage() {
        Body changed = body(BRIDGE.replace("掌声响了", "欢呼响了"));

        assertThat(Alignment.of(body(BRIDGE), changed)).singleElement().satisfies(passage -> {
            assertThat(passage.start()).isEqualTo(new Place(0, 0));
            assertThat(passage.end()).isEqualTo(new Place(0, BRIDGE.indexOf("掌声")));
        });
    }

    @Test
    void traditionalAndSimplifiedAreTheSameLetters() {
        assertThat(Alignment.of(body("圖書館週末延時開放至廿一時，讀者可以預約。"), body("图书馆週末延时开放至廿一时，读者可以预约。")))
                .singleElement()
                .extracting(Passage::letters)
                .isEqualTo(19);
    }

    @Test
    void passagesInAnotherOrderAreTwo() {
        assertThat(Alignment.of(body(BRIDGE, LENGTH), body(LENGTH, BRIDGE)))
                .extracting(passage -> passage.otherStart().paragraph())
                .containsExactly(1, 0);
    }

    @Test
    void differentTextsHaveNoneInCommon() {
        assertThat(Alignment.of(body(BRIDGE), body("图书馆周末延时开放，自习座位增加到六百个。"))).isEmpty();
        assertThat(Alignment.of(body(), body(BRIDGE))).isEmpty();
    }

    @Test
    void textThatRepeatsItselfTakesNoLongTime() {
        Body monotonous = body("好".repeat(20_000));

        assertThat(Alignment.of(monotonous, monotonous)).isNotEmpty();
    }

    private static Body body(String... paragraphs) {
        return Body.of(MadePrinting.asParagraphs(List.of(paragraphs)));
    }
}
