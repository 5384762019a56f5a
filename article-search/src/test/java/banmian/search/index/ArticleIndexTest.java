package banmian.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banmian.search.query.QueryParser;
import banmian.search.query.QueryReading;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleIndexTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private ArticleIndex index;

    @BeforeEach
    void open() throws IOException {
        index = ArticleIndex.open(folder, 8);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    static Question question(String query) {
        return new Question(
                query == null ? null : ((QueryReading.Understood) QueryParser.read(query)).query(),
                null,
                null,
                null,
                Map.of());
    }

    private List<String> ids(String query, Order order) throws IOException {
        return index.find(question(query), order, null, 100, PATIENCE).hits().stream()
                .map(Found.Hit::articleId)
                .toList();
    }

    private static IndexedPage page(String id, String newspaper, String date, IndexedArticle... articles) {
        return new IndexedPage(id, newspaper, LocalDate.parse(date), "01", null, List.of(articles));
    }

    private static IndexedArticle article(String id, String headline, String... paragraphs) {
        return new IndexedArticle(
                id, id, "article", "民生", null, headline, null, List.of(paragraphs), List.of(), List.of("林晓", "周岩"));
    }

    private void replace(IndexedPage... pages) throws IOException {
        for (IndexedPage page : pages) {
            index.replace(page);
        }
        index.refresh();
    }

    @Test
    void noPhraseCrossesAParagraphOrAPart() throws IOException {
        // When
        replace(page("p", "江城日报", "2022-03-08", article("a", "海堤加固", "堤上种树", "树下乘凉", "凉")));

        // Then
        assertThat(ids("堤上种树", Order.READING)).containsExactly("a");
        assertThat(ids("固堤", Order.READING)).isEmpty();
        assertThat(ids("树树", Order.READING)).isEmpty();
        assertThat(ids("种树树下", Order.READING)).isEmpty();
        assertThat(ids("乘凉凉", Order.READING)).isEmpty();
    }

    @Test
    void aCharacterOfTwoMeaningsIsFoundAsBothInTraditionalTextsOnly() throws IOException {
        // When
        replace(page(
                "p",
                "江城日报",
                "2022-03-08",
                article("1", "水位隨著潮汐顯著上升"),
                article("2", "水位随着潮汐上升"),
                article("3", "一部著名小说")));

        // Then
        assertThat(ids("随着", Order.READING)).containsExactly("1", "2");
        assertThat(ids("隨著", Order.READING)).containsExactly("1", "2");
        assertThat(ids("显著", Order.READING)).containsExactly("1");
        assertThat(ids("着", Order.READING)).containsExactly("1", "2");
        assertThat(ids("著", Order.READING)).containsExactly("1", "3");
    }

    @Test
    void aHeadlineWeighsMoreAndReadingOrderIsByKey() throws IOException {
        // When
        replace(
                page("p1", "江城日报", "2022-03-08", article("1", "街心花园", "旁边新开了一家书店，书店里有猫")),
                page("p2", "江城日报", "2022-03-08", article("2", "书店开到深夜", "灯一直亮着，读者陆续进来坐下")));

        // Then
        assertThat(ids("书店", Order.READING)).containsExactly("1", "2");
        assertThat(ids("书店", Order.RELEVANCE)).containsExactly("2", "1");
    }

    @Test
    void aReplacedPageIsFoundByItsNewTextOnly() throws IOException {
        // Given
        replace(page("p", "江城日报", "2022-03-08", article("a", "三座公园开放"), article("b", "地铁延长线")));

        // When
        replace(page("p", "江城日报", "2022-03-08", article("a", "四座公园开放")));

        // Then
        assertThat(ids("三座", Order.READING)).isEmpty();
        assertThat(ids("地铁", Order.READING)).isEmpty();
        assertThat(ids("四座公园", Order.READING)).containsExactly("a");
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void aPageThatLostItsArticlesIsGone() throws IOException {
        replace(page("p", "江城日报", "2022-03-08", article("a", "三座公园开放")));

        replace(page("p", "江城日报", "2022-03-08"));

        assertThat(index.size()).isZero();
    }

    @Test
    void partsFollowEachOtherInBothOrders() throws IOException {
        // Given: of 60 articles, every third has the word in its headline
        for (int i = 0; i < 60; i++) {
            String title = i % 3 == 0 ? "渡轮停航" : "天气预报";
            index.replace(page(
                    "p" + i, "江城日报", "2022-03-08", article(String.format("%02d", i), title, "渡轮".repeat(i % 7 + 1))));
        }
        index.refresh();

        for (Order order : Order.values()) {
            // When
            List<String> inParts = new ArrayList<>();
            Place after = null;
            Found part;
            do {
                part = index.find(question("渡轮"), order, after, 7, PATIENCE);
                part.hits().forEach(hit -> inParts.add(hit.articleId()));
                after = part.hits().isEmpty()
                        ? null
                        : Place.read(part.hits()
                                        .get(part.hits().size() - 1)
                                        .place()
                                        .text())
                                .orElseThrow();
            } while (after != null);

            // Then
            assertThat(inParts).hasSize(60).doesNotHaveDuplicates().isEqualTo(ids("渡轮", order));
            assertThat(part.total()).isEqualTo(60);
        }
    }

    @Test
    void totalsAreExactToTenThousandAndThenEstimated() throws IOException {
        // Given
        for (int i = 0; i < 300; i++) {
            IndexedArticle[] articles = new IndexedArticle[100];
            for (int k = 0; k < 100; k++) {
                articles[k] = article(i + "-" + k, k < 33 ? "晚潮将至" : k % 2 == 0 ? "早潮已退潮" : "早潮未退");
            }
            index.replace(page("p" + i, "江城日报", "2022-03-08", articles));
        }
        index.refresh();

        // When
        Found exact = index.find(question("晚潮"), Order.RELEVANCE, null, 1, PATIENCE);
        Found estimated = index.find(question("早潮"), Order.RELEVANCE, null, 1, PATIENCE);
        Found all = index.find(question("潮"), Order.RELEVANCE, null, 1, PATIENCE);
        Found inOrder = index.find(question("早潮"), Order.READING, null, 1, PATIENCE);

        // Then
        assertThat(exact.exact()).isTrue();
        assertThat(exact.total()).isEqualTo(9_900);
        assertThat(estimated.exact()).isFalse();
        assertThat(estimated.total()).isBetween(18_000L, 22_000L);
        assertThat(all.total()).isEqualTo(30_000);
        assertThat(inOrder.exact()).isTrue();
        assertThat(inOrder.total()).isEqualTo(20_100);
    }

    @Test
    void valuesAndDaysAreCounted() throws IOException {
        // Given
        replace(
                page("p1", "江城日报", "2022-03-08", article("1", "渡轮停航"), article("2", "渡轮复航")),
                page("p2", "海州晚报", "2022-04-01", article("3", "渡轮加班"), article("4", "天气预报")));

        // When
        Map<FacetField, FacetCounts> counts =
                index.count(question("渡轮"), List.of(FacetField.NEWSPAPER, FacetField.BYLINE), 1, PATIENCE);
        DayCounts days = index.countDays(question("渡轮"), PATIENCE);

        // Then
        assertThat(counts.get(FacetField.NEWSPAPER))
                .isEqualTo(new FacetCounts(List.of(new FacetCounts.Value("江城日报", 2)), 2));
        assertThat(counts.get(FacetField.BYLINE).values().get(0).count()).isEqualTo(3);
        assertThat(days.total()).isEqualTo(3);
        assertThat(days.days())
                .containsExactly(
                        Map.entry(LocalDate.parse("2022-03-08"), 2L), Map.entry(LocalDate.parse("2022-04-01"), 1L));
    }

    @Test
    void filtersNarrow() throws IOException {
        // Given
        replace(
                page("p1", "江城日报", "2022-03-08", article("1", "渡轮停航")),
                page("p2", "海州晚报", "2022-04-01", article("2", "渡轮加班")));
        Question inMarch = new Question(question("渡轮").query(), null, null, LocalDate.parse("2022-03-31"), Map.of());
        Question inHaizhou = new Question(null, null, null, null, Map.of(FacetField.NEWSPAPER, "海州晚报"));

        // Then
        assertThat(index.find(inMarch, Order.READING, null, 10, PATIENCE).hits())
                .extracting(Found.Hit::articleId)
                .containsExactly("1");
        assertThat(index.find(inHaizhou, Order.READING, null, 10, PATIENCE).hits())
                .extracting(Found.Hit::articleId)
                .containsExactly("2");
    }

    @Test
    void whatWasCommittedIsThereAgainWithItsBookmarkAndTheRestIsNot() throws IOException {
        // Given
        replace(page("p1", "江城日报", "2022-03-08", article("1", "渡轮停航")));
        index.commit(Map.of("horizon", "17"));
        replace(page("p2", "江城日报", "2022-03-09", article("2", "渡轮复航")));

        // When
        index.close();
        open();

        // Then
        assertThat(index.bookmark()).isEqualTo(Map.of("horizon", "17"));
        assertThat(ids("渡轮", Order.READING)).containsExactly("1");
    }

    @Test
    void aSecondWriterIsTurnedAway() {
        assertThatThrownBy(() -> ArticleIndex.open(folder, 8)).isInstanceOf(IndexInUseException.class);
        assertThatThrownBy(() -> ArticleIndex.clear(folder)).isInstanceOf(IndexInUseException.class);
    }

    @Test
    void damageIsKnownAsSuchAndCleared() throws IOException {
        // Given
        replace(page("p1", "江城日报", "2022-03-08", article("1", "渡轮停航")));
        index.commit(Map.of("horizon", "17"));
        index.close();
        try (Stream<Path> files = Files.list(folder)) {
            Path segments = files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                    .findFirst()
                    .orElseThrow();
            try (RandomAccessFile file = new RandomAccessFile(segments.toFile(), "rw")) {
                file.seek(file.length() / 2);
                file.write(new byte[16]);
            }
        }

        // When
        Throwable failure = org.assertj.core.api.Assertions.catchThrowable(() -> ArticleIndex.open(folder, 8));
        ArticleIndex.clear(folder);
        open();

        // Then
        assertThat(ArticleIndex.isDamage(failure)).isTrue();
        assertThat(index.size()).isZero();
        assertThat(index.bookmark()).isEmpty();
    }
}
