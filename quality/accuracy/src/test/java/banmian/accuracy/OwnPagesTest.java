package banmian.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.accuracy.gold.GoldArticle;
import banmian.accuracy.gold.GoldBlock;
import banmian.accuracy.gold.GoldByline;
import banmian.accuracy.gold.GoldPage;
import banmian.accuracy.gold.GoldParagraph;
import banmian.accuracy.measure.Figures;
import banmian.accuracy.measure.Measure;
import banmian.accuracy.measure.Reliability;
import banmian.accuracy.measure.Tally;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.text.Blanks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the parser to its floor on the project's own pages, and these to themselves. */
class OwnPagesTest {
    @Test
    void noMeasureIsBelowItsFloor() throws IOException {
        assertThat(Floor.read("/own-floor.properties")
                        .brokenBy(Evaluations.of(Evaluations.ownPages()).total()))
                .isEmpty();
    }

    @Test
    void noMeasureIsBelowItsFloorOnPapersNeverSeen() throws IOException {
        assertThat(Floor.read("/other-floor.properties")
                        .brokenBy(Evaluations.of(Evaluations.otherPapers()).total()))
                .isEmpty();
    }

    /** Loosely: there are but two hundred articles. {@code banmian train --calibrate} learns the probabilities anew. */
    @Test
    void probabilitiesHoldOnPapersNeverSeenAndReviewFindsMostOfWhatIsWrong() throws IOException {
        // When
        Figures figures = Evaluations.of(Evaluations.otherPapers()).total();

        // Then
        assertThat(((Reliability) figures.of(Measure.ARTICLE_CONFIDENCE)).error())
                .isLessThan(0.11);
        assertThat(((Reliability) figures.of(Measure.BOUNDARY_CONFIDENCE)).error())
                .isLessThan(0.09);
        assertThat(((Tally) figures.of(Measure.REVIEW)).recall()).isGreaterThan(0.7);
        assertThat(((Tally) figures.of(Measure.REVIEW)).precision()).isGreaterThan(0.3);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void blocksOwnEachCharacterOnce(GoldPage page) {
        int[] owners = new int[page.text().length()];
        page.blocks().forEach(block -> {
            for (int i = block.start(); i < block.end(); i++) {
                owners[i]++;
            }
        });
        for (int i = 0; i < owners.length; i++) {
            int expected = Blanks.isBlank(page.text().charAt(i)) ? owners[i] : 1;
            assertThat(owners[i]).as("owners of character %d", i).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void blocksBelongToTheArticlesOrToThePage(GoldPage page) {
        List<Integer> orders = page.articles().stream().map(GoldArticle::order).toList();
        assertThat(orders).doesNotHaveDuplicates();
        for (GoldBlock block : page.blocks()) {
            assertThat(block.article() == null).isEqualTo(block.role() == BlockRole.FURNITURE);
            assertThat(block.article() == null || orders.contains(block.article()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fieldsStandInTheTextOfTheirArticle(GoldPage page) {
        for (GoldArticle article : page.articles()) {
            String text = text(page, article, null);
            Stream.of(article.rubric(), article.dateline())
                    .filter(Objects::nonNull)
                    .forEach(field -> assertThat(text).contains(plain(field)));
            assertThat(article.bylines()).extracting(GoldByline::name).allMatch(text::contains);
            assertThat(article.photoCredits()).allMatch(credit -> text.contains(plain(credit)));
            assertThat(plain(article.kicker())).isEqualTo(text(page, article, BlockRole.KICKER));
            assertThat(plain(article.deck())).isEqualTo(text(page, article, BlockRole.DECK));
            assertThat(text(page, article, BlockRole.HEADLINE)).startsWith(plain(article.headline()));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void paragraphsAreWhatTheirBlocksHold(GoldPage page) {
        for (GoldArticle article : page.articles()) {
            for (int number = 0; number < article.paragraphs().size(); number++) {
                GoldParagraph paragraph = article.paragraphs().get(number);
                List<GoldBlock> blocks = blocks(page, article, number);
                assertThat(plain(paragraph.text())).isEqualTo(text(page, blocks));
                assertThat(blocks).extracting(GoldBlock::role).containsOnly(paragraph.role());
            }
        }
    }

    static List<GoldPage> pages() throws IOException {
        List<GoldPage> pages = new ArrayList<>(Evaluations.pages(Evaluations.ownPages()));
        pages.addAll(Evaluations.pages(Evaluations.otherPapers()));
        return pages;
    }

    private static List<GoldBlock> blocks(GoldPage page, GoldArticle article, int paragraph) {
        return page.blocks().stream()
                .filter(block -> Objects.equals(block.article(), article.order()))
                .filter(block -> Objects.equals(block.paragraph(), paragraph))
                .toList();
    }

    /** What the article's blocks of one role hold; of any role where it is null. */
    private static String text(GoldPage page, GoldArticle article, BlockRole role) {
        List<GoldBlock> blocks = new ArrayList<>(page.blocks());
        blocks.removeIf(block -> !Objects.equals(block.article(), article.order()));
        blocks.removeIf(block -> role != null && block.role() != role);
        return text(page, blocks);
    }

    private static String text(GoldPage page, List<GoldBlock> blocks) {
        StringBuilder text = new StringBuilder();
        blocks.forEach(block -> text.append(page.text(), block.start(), block.end()));
        return plain(text.toString());
    }

    private static String plain(String text) {
        return text == null ? "" : Blanks.single(text).replace(" ", "");
    }
}
