package banmian.local.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelWorkTest {
    @Test
    void resultsComeInTheOrderOfTheWork() {
        // Given
        List<Callable<Integer>> work = IntStream.range(0, 500)
                .<Callable<Integer>>mapToObj(i -> () -> {
                    Thread.sleep(i % 3);
                    return i;
                })
                .toList();
        List<Integer> results = new ArrayList<>();

        // When
        new ParallelWork(4).run(work.iterator(), results::add);

        // Then
        assertThat(results).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void fewResultsAreInMemoryAtATime() {
        // Given
        AtomicInteger waiting = new AtomicInteger();
        List<Integer> seen = new ArrayList<>();
        List<Callable<Integer>> work = IntStream.range(0, 500)
                .<Callable<Integer>>mapToObj(i -> waiting::incrementAndGet)
                .toList();

        // When
        new ParallelWork(2).run(work.iterator(), result -> seen.add(waiting.getAndDecrement()));

        // Then
        assertThat(seen).hasSize(500).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(17));
    }

    @Test
    void aBrokenWorkIsNotSwallowed() {
        // Given
        List<Callable<Integer>> work = List.of(() -> {
            throw new IllegalArgumentException("no page");
        });

        // When // Then
        assertThatThrownBy(() -> new ParallelWork(2).run(work.iterator(), result -> {}))
                .hasRootCauseMessage("no page");
    }
}
