package banmian.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.search.query.SearchQuery;
import banmian.search.text.TextFolding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** A text is found where it stands, character by character, and nowhere else: what comparing each text would find. */
class AnySubstringTest {
    private static Path folder;
    private static ArticleIndex index;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("banmian-any-substring");
        index = ArticleIndex.open(folder, 8);
    }

    @AfterContainer
    static void close() throws IOException {
        index.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** Few characters, so that texts have much in common; with wide, Traditional, combining and supplementary ones. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("电", "電", "力", "a", "Ａ", "1", " ", "\u3000", "𠮷", "㎏", "e\u0301", "。", "\u200b")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<List<String>>> archives() {
        return texts().list().ofMinSize(1).ofMaxSize(3).list().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = 300)
    void searchFindsWhatComparingFinds(@ForAll("archives") List<List<String>> articles, @ForAll("texts") String asked)
            throws IOException {
        // Given
        String text = TextFolding.fold(asked);
        if (text.isEmpty()) {
            return;
        }
        List<IndexedArticle> indexed = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            indexed.add(new IndexedArticle(
                    "" + i, "" + i, "article", null, null, null, null, articles.get(i), List.of(), List.of()));
        }
        index.replace(new IndexedPage("page", null, null, null, null, indexed));
        index.refresh();

        // When
        Question question = new Question(new SearchQuery.Phrase(null, text), null, null, null, Map.of());
        Found found = index.find(question, Order.READING, null, 100, Duration.ofSeconds(30));

        // Then
        assertThat(found.hits().stream().map(Found.Hit::articleId).collect(Collectors.toList()))
                .isEqualTo(indexed.stream()
                        .filter(article -> article.texts().stream()
                                .anyMatch(
                                        paragraph -> TextFolding.fold(paragraph).contains(text)))
                        .map(IndexedArticle::id)
                        .toList());
    }
}
