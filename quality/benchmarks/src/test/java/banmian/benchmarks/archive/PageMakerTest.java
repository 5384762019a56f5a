package banmian.benchmarks.archive;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.event.Article;
import banmian.contracts.event.Block;
import banmian.contracts.event.PageParsed;
import banmian.contracts.event.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PageMakerTest {
    private static final int PAGES = 300;

    private final List<PageParsed> pages = pages(1);

    @Test
    void theSameSeedMakesTheSamePagesWhateverWasMadeBefore() {
        assertThat(new PageMaker(1).page(250)).isEqualTo(pages.get(250));
        assertThat(new PageMaker(2).page(250).text())
                .isNotEqualTo(pages.get(250).text());
    }

    @Test
    void noTwoPagesOrArticlesHaveTheSameId() {
        assertThat(pages).extracting(PageParsed::pageId).doesNotHaveDuplicates();
        assertThat(articles()).extracting(Article::id).doesNotHaveDuplicates();
    }

    @Test
    void theBlocksOwnEveryCharacterOnce() {
        for (PageParsed page : pages) {
            StringBuilder owned = new StringBuilder();
            for (Block block : page.blocks()) {
                owned.append(page.text(), block.start(), block.end()).append('\n');
            }
            assertThat(owned).hasToString(page.text());
        }
    }

    @Test
    void paragraphsAreWhereTheirSpansSay() {
        for (PageParsed page : pages) {
            for (Article article : page.articles()) {
                assertThat(article.paragraphs())
                        .allSatisfy(
                                paragraph -> assertThat(paragraph.spans().get(0).of(page.text()))
                                        .isEqualTo(paragraph.text()));
            }
        }
    }

    @Test
    void lengthsAreThoseOfNewspapers() {
        // Given
        List<Integer> lengths = articles().stream()
                .flatMap(article -> article.paragraphs().stream())
                .map(Paragraph::text)
                .map(String::length)
                .sorted()
                .toList();

        // Then
        assertThat(pages).allSatisfy(page -> assertThat(page.articles()).hasSizeBetween(8, 15));
        assertThat(lengths.get(lengths.size() / 2)).isBetween(80, 120);
        assertThat(lengths.get(lengths.size() * 95 / 100)).isBetween(220, 320);
        assertThat(articles())
                .allSatisfy(article -> assertThat(article.paragraphs()).hasSizeLessThanOrEqualTo(22));
    }

    /** An index has few keys that are everywhere and very many that are nearly nowhere. */
    @Test
    void mostPairsOfCharactersAreRare() {
        // When
        Map<String, Long> pairs = pages.stream()
                .map(PageParsed::text)
                .flatMap(text ->
                        LongStream.range(0, text.length() - 1L).mapToObj(i -> text.substring((int) i, (int) i + 2)))
                .collect(Collectors.groupingBy(pair -> pair, Collectors.counting()));

        // Then
        long seldom = pairs.values().stream().filter(count -> count <= 3).count();
        assertThat(pairs.size()).isGreaterThan(100_000);
        assertThat((double) seldom / pairs.size()).isGreaterThan(0.4);
    }

    private List<Article> articles() {
        return pages.stream().flatMap(page -> page.articles().stream()).toList();
    }

    private static List<PageParsed> pages(long seed) {
        PageMaker maker = new PageMaker(seed);
        return LongStream.range(0, PAGES).mapToObj(maker::page).toList();
    }
}
