package banmian.store.room.page;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.event.Article;
import banmian.contracts.event.ArticleKind;
import banmian.contracts.event.Block;
import banmian.contracts.event.BlockRole;
import banmian.contracts.event.Jump;
import banmian.contracts.event.Paragraph;
import banmian.contracts.event.Provenance;
import banmian.contracts.event.Span;
import banmian.store.query.PageView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PrintedTest {
    private static final String TEXT = "第1版\n\n  渡口拆除  \n老渡口\n\n昨日拆除。\n图片新闻\n";

    @Test
    void piecesHaveTheWholeTextWithItsBlanks() {
        // When
        String text = Printed.piecesOf(page()).stream()
                .flatMap(piece -> piece.lines().stream())
                .map(line -> line.runs().stream().map(Run::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));

        // Then
        assertThat(text).isEqualTo(TEXT);
    }

    @Test
    void linesOfOneArticleAreAPieceAndThePagesOwnAreAnother() {
        // When
        List<Piece> pieces = Printed.piecesOf(page());

        // Then
        assertThat(pieces).extracting(Piece::article).containsExactly(null, null, 1, 2, null);
        assertThat(pieces).extracting(Piece::first).containsExactly(false, false, true, true, false);
        assertThat(pieces.get(2).lines()).hasSize(4);
    }

    @Test
    void aParagraphThatGoesOnBehindAColumnBreakIsMarkedWhereItBreaksOff() {
        // When
        List<Run> cut = Printed.piecesOf(page()).stream()
                .flatMap(piece -> piece.lines().stream())
                .flatMap(line -> line.runs().stream())
                .filter(Run::cut)
                .toList();

        // Then
        assertThat(cut).extracting(Run::text).containsExactly("老渡口");
    }

    private static PageView page() {
        List<Block> blocks = List.of(
                block("第1版", BlockRole.FURNITURE, null),
                block("渡口拆除", BlockRole.HEADLINE, 1),
                block("老渡口", BlockRole.BODY, 1),
                block("昨日拆除。", BlockRole.BODY, 1),
                block("图片新闻", BlockRole.LABEL, 2));
        return new PageView(
                "p",
                null,
                null,
                null,
                null,
                "1.0.0",
                List.of(article()),
                blocks,
                List.of(),
                TEXT,
                new Provenance("UTF-8", "0", Instant.EPOCH, null, Map.of()),
                1);
    }

    private static Article article() {
        Paragraph repaired = new Paragraph("老渡口昨日拆除。", BlockRole.BODY, List.of(span("老渡口"), span("昨日拆除。")));
        return new Article(
                "a",
                1,
                ArticleKind.ARTICLE,
                null,
                null,
                "渡口拆除",
                null,
                List.of(),
                null,
                List.of(repaired),
                Jump.NONE,
                List.of(),
                0.9,
                List.of());
    }

    private static Block block(String part, BlockRole role, Integer article) {
        return new Block(span(part).start(), span(part).end(), role, article);
    }

    private static Span span(String part) {
        int start = TEXT.indexOf(part);
        return new Span(start, start + part.length());
    }
}
