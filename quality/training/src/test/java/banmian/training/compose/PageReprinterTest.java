package banmian.training.compose;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.segmenter.result.BlockRole;
import banmian.training.GoldSamples;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageReprinterTest {
    private static List<List<Print>> pages(long seed, int count) {
        PageReprinter reprinter = new PageReprinter(List.of(GoldSamples.page()), new Dice(new Random(seed)));
        return Stream.generate(reprinter::print).limit(count).toList();
    }

    @Test
    void everyArticleBeginsOnceWhateverIsLeftOutOfIt() {
        assertThat(pages(1, 200))
                .allSatisfy(page -> assertThat(page.stream()
                                .filter(print -> print.role() == BlockRole.HEADLINE && !print.tight())
                                .count())
                        .isEqualTo(page.stream().filter(Print::startsArticle).count()));
    }

    @Test
    void headingsAndBylinesAreMissingHereAndThereButNoText() {
        // When
        List<List<Print>> pages = pages(2, 200);

        // Then
        assertThat(pages)
                .anySatisfy(page -> assertThat(page).extracting(Print::role).doesNotContain(BlockRole.KICKER))
                .anySatisfy(page -> assertThat(page).extracting(Print::role).contains(BlockRole.KICKER))
                .allSatisfy(page -> assertThat(page).extracting(Print::role).contains(BlockRole.BODY));
    }

    @Test
    void marksAreExchangedOnTheWholePage() {
        assertThat(pages(3, 200))
                .anySatisfy(page -> assertThat(page)
                        .extracting(Print::text)
                        .anyMatch(text -> text.matches("[□●○◆◇▲△★☆◎▶]本报记者 周一禾")))
                .allSatisfy(page -> assertThat(page).extracting(Print::text).doesNotContain("本报记者 周一禾"));
    }
}
