package banmian.parser;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.event.Article;
import banmian.contracts.event.Doubt;
import banmian.contracts.event.PageParsed;
import banmian.contracts.event.PageReceived;
import banmian.contracts.event.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageParserTest {
    private static final String ARTICLE = "图书馆夜间开放到十点\n\n■本报记者 孙一帆\n\n本报讯 9月1日起，市图书馆的自习室每晚开放到十点。\n";

    @Test
    void whatAnEarlierParserSaidOfThePageIsForgotten() {
        // Given: a stored page comes again, with the warnings of page and parser in one list
        PageReceived again = page(ARTICLE, List.of("declared-charset-mismatch", "no-articles"));

        // When
        PageParsed parsed = PageParser.standard().parse(again);

        // Then
        assertThat(parsed.articles()).hasSize(1);
        assertThat(parsed.warnings()).containsExactly("declared-charset-mismatch");
    }

    @Test
    void andSaidAgainOnceWhereItIsStillSo() {
        PageParsed parsed = PageParser.standard().parse(page("江城日报\n2022年3月8日 星期二\n", List.of("no-articles")));

        assertThat(parsed.warnings()).containsExactly("no-articles");
    }

    @Test
    void anArticleSaysWhyItBeginsThereAndWhatToLookAt() {
        // Given: the text stops in mid sentence
        PageReceived page = page(ARTICLE.replace("每晚开放到十点。", "每晚都"), List.of());

        // When
        Article article = PageParser.standard().parse(page).articles().get(0);

        // Then
        assertThat(article.boundary().probability()).isBetween(0.8, 1.0);
        assertThat(article.boundary().reasons()).hasSize(3);
        assertThat(article.review()).contains("open-end");
        assertThat(article.doubts()).extracting(Doubt::code).isEqualTo(article.review());
        assertThat(article.doubts().get(0).span().of(page.text()))
                .startsWith("本报讯 9月1日起")
                .endsWith("每晚都");
    }

    private static PageReceived page(String text, List<String> warnings) {
        return new PageReceived(
                "p1",
                "江城日报",
                LocalDate.of(2022, 3, 8),
                "01",
                null,
                text,
                new Provenance("UTF-8", "0".repeat(64), Instant.EPOCH, null, Map.of()),
                warnings);
    }
}
