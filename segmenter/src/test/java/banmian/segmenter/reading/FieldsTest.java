package banmian.segmenter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.LabelledPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {
    @Test
    void everyLineAboveTheTextHasAFieldOfItsOwn() {
        assertThat(read(
                        "RUBRIC_FIRST ·新桥故事·",
                        "KICKER 林知远在通车仪式上强调",
                        "HEADLINE 让新桥",
                        "HEADLINE 连通两岸民心",
                        "DECK 周一禾出席",
                        "BODY 新桥昨日通车。"))
                .isEqualTo(new Fields("新桥故事", "林知远在通车仪式上强调", "让新桥连通两岸民心", "周一禾出席"));
    }

    @Test
    void anArticleWithoutLinesAboveItsTextHasNoFields() {
        assertThat(read("BODY_FIRST 新桥昨日通车。")).isEqualTo(new Fields(null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({"【民生视点】, 民生视点", "〈时评〉, 时评", "●新桥　故事●, 新桥 故事", "新桥故事, 新桥故事", "《新桥故事》专栏, 《新桥故事》专栏", "■漫话, 漫话"})
    void aRubricLosesItsMarks(String line, String rubric) {
        assertThat(read("RUBRIC_FIRST " + line, "HEADLINE 新桥通车").rubric()).isEqualTo(rubric);
    }

    @Test
    void aRubricOnTwoLinesIsJoinedWithAGap() {
        assertThat(read("RUBRIC_FIRST ·新桥故事·", "RUBRIC 〈三〉", "HEADLINE 新桥通车").rubric())
                .isEqualTo("新桥故事 〈三〉");
    }

    @Test
    void theGapOfAHeadlineIsOneSpace() {
        assertThat(read("HEADLINE_FIRST 一桥通两岸　　半小时到家").headline()).isEqualTo("一桥通两岸 半小时到家");
    }

    @Test
    void bracketsBehindAHeadlineAreTheRubric() {
        assertThat(read("HEADLINE_FIRST 新桥为何三年建成", "HEADLINE （民生视点）"))
                .isEqualTo(new Fields("民生视点", null, "新桥为何三年建成", null));
    }

    @Test
    void marksBeforeAHeadlineAreTheRubric() {
        assertThat(read("HEADLINE_FIRST 〈时评〉新桥为何三年建成")).isEqualTo(new Fields("时评", null, "新桥为何三年建成", null));
    }

    @Test
    void bracketsStayInAHeadlineThatHasARubric() {
        assertThat(read("RUBRIC_FIRST ·新桥故事·", "HEADLINE 新桥为何三年建成（组图）"))
                .isEqualTo(new Fields("新桥故事", null, "新桥为何三年建成（组图）", null));
    }

    @Test
    void aMerePartNumberStaysInTheHeadline() {
        assertThat(read("HEADLINE_FIRST 新桥为何三年建成（下）").headline()).isEqualTo("新桥为何三年建成（下）");
    }

    private static Fields read(String... lines) {
        return Fields.read(LabelledPage.of(lines).draft());
    }
}
