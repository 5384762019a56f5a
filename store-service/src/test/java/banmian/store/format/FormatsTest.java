package banmian.store.format;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.codec.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class FormatsTest {
    @Test
    void jsonLdIsANewsArticleOfAPrintedIssue() throws IOException {
        JsonNode news = Json.mapper()
                .readTree(new JsonLd(Json.mapper()).write(Archived.article().archived(), Archived.ADDRESSES));

        assertThat(news.path("@context").asText()).isEqualTo("https://schema.org");
        assertThat(news.path("@type").asText()).isEqualTo("NewsArticle");
        assertThat(news.path("headline").asText()).isEqualTo("云溪新桥昨日通车");
        assertThat(news.path("alternativeHeadline").asText()).isEqualTo("便民出行再提速 ——两岸往来只需五分钟");
        assertThat(news.path("author").findValuesAsText("name")).containsExactly("林晓", "本报", "周岩");
        assertThat(news.path("contributor").findValuesAsText("name")).containsExactly("何青");
        assertThat(news.path("dateline").asText()).isEqualTo("本报讯");
        assertThat(news.path("printPage").asText()).isEqualTo("01");
        assertThat(news.path("printSection").asText()).isEqualTo("要闻");
        assertThat(news.path("printEdition").asText()).isEqualTo("2021-08-04");
        assertThat(news.at("/isPartOf/isPartOf/name").asText()).isEqualTo("云溪日报");
        assertThat(news.path("articleBody").asText()).isEqualTo("新桥全长三百二十米。\n两岸通勤");
        assertThat(news.has("locationCreated")).isFalse();
    }

    @Test
    void teiHasTheHeadsTheParagraphsAndTheSource() throws Exception {
        Document tei = parsed(new Tei().write(Archived.article().archived(), Archived.ADDRESSES));

        assertThat(tei.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.tei-c.org/ns/1.0");
        assertThat(at(tei, "/*/*/*/*/*[local-name()='head'][@type='main']")).isEqualTo("云溪新桥昨日通车");
        assertThat(at(tei, "//*[local-name()='p']")).isEqualTo("新桥全长三百二十米。");
        assertThat(at(tei, "//*[local-name()='ab'][@type='crosshead']")).isEqualTo("两岸通勤");
        assertThat(at(tei, "//*[local-name()='monogr']//*[local-name()='biblScope'][@unit='page']"))
                .isEqualTo("01");
        assertThat(at(tei, "//*[local-name()='imprint']/*[local-name()='date']/@when"))
                .isEqualTo("2021-08-04");
        assertThat(at(tei, "count(//*[local-name()='author'])")).isEqualTo("4");
    }

    @Test
    void whatNoXmlCanHaveIsReplaced() throws Exception {
        Document tei = parsed(new Tei()
                .write(Archived.article().text("甲\u0001乙<script>&\uFFFF丙").archived(), Archived.ADDRESSES));

        assertThat(at(tei, "//*[local-name()='p']")).isEqualTo("甲\uFFFD乙<script>&\uFFFD丙");
    }

    @Test
    void plainTextReadsAsPrinted() {
        assertThat(new PlainText().write(Archived.article().archived(), Archived.ADDRESSES))
                .isEqualTo("""
                        ·民生关注·
                        便民出行再提速
                        云溪新桥昨日通车
                        ——两岸往来只需五分钟
                        林晓 周岩 何青

                        新桥全长三百二十米。

                        两岸通勤

                        云溪日报 2021-08-04 01版 要闻
                        """);
    }

    @Test
    void csvHasAHeaderAndQuotesWhatItMust() {
        Csv csv = new Csv();

        String header = csv.start();
        String row =
                csv.write(List.of(Archived.article().headline("说“好”, 又说\"好\"").archived()), Archived.ADDRESSES);

        assertThat(header).startsWith("id,newspaper,issueDate,pageLabel,").endsWith("\r\n");
        assertThat(row)
                .startsWith("0123456789abcdef0123456789abcdef,云溪日报,2021-08-04,01,要闻,1,article,民生关注,便民出行再提速,"
                        + "\"说“好”, 又说\"\"好\"\"\",——两岸往来只需五分钟,")
                .contains("林晓 (reporter); 周岩 (correspondent); 何青 (photographer)")
                .contains("\"新桥全长三百二十米。\n两岸通勤\"")
                .endsWith("\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "－1"})
    void aSpreadsheetComputesNothingThatAPageSays(String formula) {
        String row =
                new Csv().write(List.of(Archived.article().headline(formula).archived()), Archived.ADDRESSES);

        assertThat(row).contains("'" + formula);
    }

    @Test
    void atomEntriesKeepTheirIdsWhereverTheServiceIs() throws Exception {
        // Given
        AtomFeed feed = new AtomFeed(
                "版面 · 云溪日报",
                "{newspaper=[云溪日报]}",
                "https://a/feed?cursor=x",
                "https://a/feed",
                "https://a/feed?cursor=y");
        var article = Archived.article().text("<b>粗</b> & 细").archived();

        // When
        Document here = parsed(feed.write(List.of(article), Archived.ADDRESSES));
        Document there = parsed(feed.write(List.of(article), new Addresses("http://other")));

        // Then
        String entry = "//*[local-name()='entry']/*[local-name()='%s']";
        assertThat(at(here, entry.formatted("id"))).isEqualTo("urn:uuid:01234567-89ab-cdef-0123-456789abcdef");
        assertThat(at(there, entry.formatted("id"))).isEqualTo(at(here, entry.formatted("id")));
        assertThat(at(here, "/*/*[local-name()='id']"))
                .startsWith("urn:uuid:")
                .isEqualTo(at(there, "/*/*[local-name()='id']"));
        assertThat(at(here, entry.formatted("updated"))).isEqualTo("2021-08-04T01:02:03Z");
        assertThat(at(here, "//*[local-name()='link'][@rel='next']/@href")).isEqualTo("https://a/feed?cursor=y");
        assertThat(at(here, entry.formatted("content")))
                .isEqualTo("<p>&lt;b&gt;粗&lt;/b&gt; &amp; 细</p>\n<p>两岸通勤</p>\n");
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static String at(Document document, String path) throws Exception {
        return XPathFactory.newInstance().newXPath().evaluate(path, document);
    }
}
