package banmian.store.continuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RunCountsTest {
    private static final int DIFFERENT = 60;

    @Test
    void withoutTextsNoRunIsThere() {
        assertThat(new RunCounts(List.of()).of(7)).isZero();
    }

    @Test
    void aRunIsCountedOncePerText() {
        RunCounts counts = new RunCounts(List.of(new long[] {run(1), run(2)}, new long[] {run(2)}, new long[0]));

        assertThat(counts.of(run(1))).isEqualTo(1);
        assertThat(counts.of(run(2))).isEqualTo(2);
        assertThat(counts.of(run(3))).isZero();
    }

    /** Few different runs, so that texts share them, and as large as three characters are. */
    @RepeatedTest(50)
    void countsAreThoseOfAMap(RepetitionInfo repetition) {
        // Given
        Random random = new Random(repetition.getCurrentRepetition());
        List<long[]> texts =
                Stream.generate(() -> text(random)).limit(random.nextInt(12)).toList();
        Map<Long, Long> expected = texts.stream()
                .flatMap(text -> LongStream.of(text).boxed())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        // When
        RunCounts counts = new RunCounts(texts);

        // Then
        for (int number = 0; number < DIFFERENT; number++) {
            assertThat(counts.of(run(number)))
                    .isEqualTo(expected.getOrDefault(run(number), 0L).intValue());
        }
    }

    private static long[] text(Random random) {
        return random.ints(random.nextInt(80), 0, DIFFERENT)
                .mapToLong(RunCountsTest::run)
                .distinct()
                .toArray();
    }

    private static long run(int number) {
        return (0x4E00L + number) << 32 | (0x4E00L + number / 2) << 16 | 0x4E00L + number / 3;
    }
}
