package banmian.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.event.Article;
import banmian.contracts.event.ArticleKind;
import banmian.contracts.event.BlockRole;
import banmian.contracts.event.Boundary;
import banmian.contracts.event.Byline;
import banmian.contracts.event.BylineRole;
import banmian.contracts.event.Doubt;
import banmian.contracts.event.Jump;
import banmian.contracts.event.Paragraph;
import banmian.contracts.event.Span;
import banmian.store.persistence.Outcome;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionDiffTest {
    @Test
    void articlesAreFoundByTheirIds() {
        // Given
        RevisionView before =
                revision(1, article("a", "旧题", "第一段。"), article("b", "不变", "正文。"), article("c", "撤下", "稿。"));
        RevisionView after =
                revision(2, article("a", "新题", "第一段。"), article("b", "不变", "正文。"), article("d", "新稿", "文。"));

        // When
        RevisionDiff diff = RevisionDiff.between(before, after);

        // Then
        assertThat(diff.added()).extracting(Article::headline).containsExactly("新稿");
        assertThat(diff.removed()).extracting(Article::headline).containsExactly("撤下");
        assertThat(diff.unchanged()).isEqualTo(1);
        assertThat(diff.changed()).singleElement().satisfies(changed -> {
            assertThat(changed.id()).isEqualTo("a");
            assertThat(changed.headline()).isEqualTo("新题");
            assertThat(changed.fields()).singleElement().satisfies(field -> {
                assertThat(field.field()).isEqualTo("headline");
                assertThat(field.from().asText()).isEqualTo("旧题");
                assertThat(field.to().asText()).isEqualTo("新题");
            });
        });
    }

    @Test
    void ofAListOnlyTheItemsThatDifferAreNamed() {
        // Given
        RevisionView before = revision(1, article("a", "题", "第一段。", "第二段。", "第三段。"));
        RevisionView after = revision(2, article("a", "题", "第一段。", "第二段改。", "第三段。"));

        // When
        FieldChange change =
                RevisionDiff.between(before, after).changed().get(0).fields().get(0);

        // Then
        assertThat(change.field()).isEqualTo("paragraphs");
        assertThat(change.from()).hasSize(1);
        assertThat(change.from().get(0).get("text").asText()).isEqualTo("第二段。");
        assertThat(change.to().get(0).get("text").asText()).isEqualTo("第二段改。");
    }

    @Test
    void anotherOrderIsADifference() {
        RevisionView before = revision(1, article("a", "题", "第一段。", "第二段。"));
        RevisionView after = revision(2, article("a", "题", "第二段。", "第一段。"));

        FieldChange change =
                RevisionDiff.between(before, after).changed().get(0).fields().get(0);

        assertThat(change.from()).hasSize(2);
        assertThat(change.to().get(0).get("text").asText()).isEqualTo("第二段。");
    }

    @Test
    void whatOnlyMovedOnThePageIsTheSame() {
        // Given
        RevisionView before = revision(1, at(0, "a"));
        RevisionView after = revision(2, at(40, "a"));

        // When
        RevisionDiff diff = RevisionDiff.between(before, after);

        // Then
        assertThat(diff.changed()).isEmpty();
        assertThat(diff.unchanged()).isEqualTo(1);
    }

    @Test
    void otherReasonsForTheSameAreNoDifference() {
        // Given
        RevisionView before = revision(1, reasoned(at(0, "a"), null, List.of()));
        RevisionView after = revision(
                2,
                reasoned(
                        at(0, "a"),
                        new Boundary(0.9, List.of("a dateline opens the text ahead")),
                        List.of(new Doubt("open-end", new Span(0, 3), 0.7, List.of()))));

        // Then
        assertThat(RevisionDiff.between(before, after).changed()).isEmpty();
    }

    @Test
    void thePagesOwnFieldsAreCompared() {
        RevisionDiff diff = RevisionDiff.between(revision(1, at(0, "a")), revision(2, at(0, "a")));

        assertThat(diff.page()).extracting(FieldChange::field).containsExactly("parser");
    }

    private static RevisionView revision(int number, Article... articles) {
        RevisionSummary summary = new RevisionSummary(
                number, Outcome.REPARSED, "1." + number + ".0", "abc", Instant.EPOCH, Instant.EPOCH, null);
        return new RevisionView("p", summary, "江城日报", null, "01", null, List.of(articles), List.of(), List.of(), "全文");
    }

    private static Article reasoned(Article article, Boundary boundary, List<Doubt> doubts) {
        return new Article(
                article.id(),
                article.position(),
                article.kind(),
                article.rubric(),
                article.kicker(),
                article.headline(),
                article.deck(),
                article.bylines(),
                article.dateline(),
                article.paragraphs(),
                article.jump(),
                article.spans(),
                article.confidence(),
                article.review(),
                boundary,
                doubts);
    }

    private static Article article(String id, String headline, String... paragraphs) {
        return article(id, headline, 0, List.of(paragraphs));
    }

    private static Article at(int start, String id) {
        return article(id, "题", start, List.of("一段。"));
    }

    private static Article article(String id, String headline, int start, List<String> paragraphs) {
        Span span = new Span(start, start + 3);
        return new Article(
                id,
                1,
                ArticleKind.ARTICLE,
                null,
                null,
                headline,
                null,
                List.of(new Byline("林晓", BylineRole.REPORTER, "本报", span)),
                null,
                paragraphs.stream()
                        .map(text -> new Paragraph(text, BlockRole.BODY, List.of(span)))
                        .toList(),
                new Jump(null, null),
                List.of(span),
                0.9,
                List.of());
    }
}
