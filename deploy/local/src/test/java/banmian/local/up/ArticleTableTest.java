package banmian.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.codec.Json;
import org.junit.jupiter.api.Test;

class ArticleTableTest {
    @Test
    void anArticleIsARowBelowItsPage() throws Exception {
        // Given
        ArticleTable table = new ArticleTable();

        // When
        table.add(Json.mapper().readTree("""
                        {"newspaper": "城南晚报", "issueDate": "2023-05-12", "pageLabel": "A05", "articles": [{
                          "id": "1", "position": 1, "kind": "article", "rubric": "民生", "kicker": null,
                          "headline": "社区食堂开张迎客", "deck": "首日接待三百人",
                          "bylines": [
                            {"name": "周明", "role": "reporter", "affiliation": "本报", "span": [0, 2]},
                            {"name": "李静", "role": "correspondent", "affiliation": null, "span": [3, 5]}],
                          "dateline": {"text": "本报讯", "agency": "本报", "place": null, "date": null},
                          "paragraphs": [
                            {"text": "一", "role": "body", "spans": [[6, 7]]},
                            {"text": "二三", "role": "body", "spans": [[8, 9], [10, 11]]}],
                          "jump": null, "spans": [[0, 11]], "confidence": 0.9, "review": []}]}
                        """));

        // Then
        assertThat(table.lines(200).get(2)).isEqualTo("城南晚报 2023-05-12 A05");
        assertThat(table.lines(200).get(3))
                .isEqualTo("1  民生    社区食堂开张迎客  首日接待三百人"
                        + "  周明 (reporter, 本报), 李静 (correspondent)  本报讯    2, of which 1 repaired");
    }

    @Test
    void whatIsNotKnownOfAPageIsLeftOut() throws Exception {
        // Given
        ArticleTable table = new ArticleTable();

        // When
        table.add(Json.mapper().readTree("{\"newspaper\": null, \"issueDate\": \"2023-05-12\", \"articles\": []}"));

        // Then
        assertThat(table.isEmpty()).isTrue();
    }
}
