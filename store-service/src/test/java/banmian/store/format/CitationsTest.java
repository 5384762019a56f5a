package banmian.store.format;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.codec.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CitationsTest {
    @Test
    void gbT7714NamesWhoWroteItAndWhereItStands() {
        assertThat(gb(Archived.article())).isEqualTo("林晓, 周岩. 云溪新桥昨日通车[N]. 云溪日报, 2021-08-04(1).");
    }

    @Test
    void ofMoreThanThreeAuthorsThreeAreNamed() {
        assertThat(gb(Archived.article().reporters("甲一", "乙二", "丙三"))).startsWith("甲一, 乙二, 丙三. 云溪");
        assertThat(gb(Archived.article().reporters("甲一", "乙二", "丙三", "丁四"))).startsWith("甲一, 乙二, 丙三, 等. 云溪");
    }

    @Test
    void withoutAuthorsTheTitleComesFirst() {
        assertThat(gb(Archived.article().reporters().pageLabel("A02")))
                .isEqualTo("云溪新桥昨日通车[N]. 云溪日报, 2021-08-04(A02).");
    }

    @Test
    void anArticleWithoutHeadlineIsCitedByItsBeginning() {
        assertThat(gb(Archived.article().headline(null).reporters())).startsWith("新桥全长三百二十米。[N].");
        assertThat(gb(Archived.article().headline(null).reporters().text("长".repeat(31))))
                .startsWith("长".repeat(30) + "……[N].");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        var unknown = new banmian.store.query.ArchivedArticle(
                "p1",
                null,
                null,
                null,
                null,
                "1.0.0",
                1,
                Instant.EPOCH,
                Archived.article().reporters().archived().article());

        assertThat(new GbT7714().write(unknown, Archived.ADDRESSES)).isEqualTo("云溪新桥昨日通车[N].");
        assertThat(new Ris().write(unknown, Archived.ADDRESSES)).doesNotContain("T2  -", "DA  -", "SP  -");
    }

    @Test
    void cslJsonHasPersonsDateAndPage() throws IOException {
        JsonNode item = Json.mapper()
                .readTree(new CslJson(Json.mapper()).write(Archived.article().archived(), Archived.ADDRESSES))
                .get(0);

        assertThat(item.path("type").asText()).isEqualTo("article-newspaper");
        assertThat(item.path("author").findValuesAsText("literal")).containsExactly("林晓", "周岩");
        assertThat(item.path("container-title").asText()).isEqualTo("云溪日报");
        assertThat(item.path("issued").path("date-parts")).hasToString("[[2021,8,4]]");
        assertThat(item.path("page").asText()).isEqualTo("1");
        assertThat(item.path("URL").asText())
                .isEqualTo("https://archive.example.org/api/articles/0123456789abcdef0123456789abcdef");
    }

    @Test
    void risIsARecordOfLines() {
        String record = new Ris().write(Archived.article().headline("两行\n标题").archived(), Archived.ADDRESSES);

        assertThat(record.split("\r\n"))
                .startsWith("TY  - NEWS")
                .contains("TI  - 两行 标题", "AU  - 林晓", "AU  - 周岩", "T2  - 云溪日报", "DA  - 2021/08/04/", "SP  - 1")
                .endsWith("ER  - ");
        assertThat(record).doesNotContain("何青");
    }

    private static String gb(Archived article) {
        return new GbT7714().write(article.archived(), Archived.ADDRESSES);
    }
}
