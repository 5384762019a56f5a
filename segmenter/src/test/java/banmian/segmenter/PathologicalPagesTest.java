package banmian.segmenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import banmian.segmenter.result.SegmentedPage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that no newspaper prints: they take their time, but they end, and nothing is lost. */
class PathologicalPagesTest {
    private static final String SENTENCE = "新桥昨日正式通车，全长三百二十米。";

    /** Guards against hanging only; a slow machine is no failure. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("a line of 500,000 characters", "桥".repeat(500_000)),
                Arguments.of("a line of 500,000 characters in sentences", SENTENCE.repeat(500_000 / SENTENCE.length())),
                Arguments.of("200,000 lines of one character", "桥\n".repeat(200_000)),
                Arguments.of("50,000 lines of one character, divided", "桥\n\n".repeat(50_000)),
                Arguments.of("brackets nested 10,000 deep", "（".repeat(10_000) + "桥" + "）".repeat(10_000)),
                Arguments.of("brackets nested 10,000 deep behind a dateline", "本报讯" + "（记者".repeat(10_000) + "桥"),
                Arguments.of("100,000 blank lines", "新桥通车\n" + "\n".repeat(100_000) + SENTENCE),
                Arguments.of("a line of 500,000 blanks", "本报讯" + "　".repeat(500_000) + SENTENCE),
                Arguments.of("20,000 jumps in a line", "（下转第3版）".repeat(20_000)),
                Arguments.of("5,000 bylines", "■本报记者 林知远 通讯员 周一禾\n".repeat(5_000)),
                Arguments.of("2,000 articles", ("云溪新桥昨日正式通车\n\n本报讯 " + SENTENCE.repeat(5) + "\n\n").repeat(2_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyPageEndsAndNothingIsLost(String name, String text) {
        // When
        SegmentedPage page = assertTimeoutPreemptively(LONGEST, () -> segment(text), name);

        // Then
        Ownership.assertHolds(text, page);
    }

    @Test
    void aPageOfBlanksHasNeitherBlocksNorArticles() {
        assertThat(segment("　\n".repeat(100_000))).satisfies(page -> {
            assertThat(page.blocks()).isEmpty();
            assertThat(page.articles()).isEmpty();
            assertThat(page.warnings()).containsExactly("no-articles");
        });
    }

    private static SegmentedPage segment(String text) {
        return PageSegmenter.standard().segment(PageText.of(text, LocalDate.of(2031, 8, 4)));
    }
}
