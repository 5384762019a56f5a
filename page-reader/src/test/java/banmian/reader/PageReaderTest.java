package banmian.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.event.MetadataOrigin;
import banmian.contracts.event.PageReceived;
import banmian.contracts.topic.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private static final Instant RECEIVED_AT = Instant.parse("2031-08-04T01:02:03Z");
    private static final String TEXT = "云溪新桥昨日正式通车\r\n\r\n本报讯 新桥正式通车，市民过河快多了。\r\n";

    private final PageReader reader = new PageReader(new ReaderLimits(1_000, 100));

    @Test
    void aPageIsReadAsItIs() {
        // When
        PageReceived page = read(TEXT, "source-uri", "云溪日报/2031-08-04/1.txt", "page-name", "要闻");

        // Then
        assertThat(page.text()).isEqualTo(TEXT);
        assertThat(page.newspaper()).isEqualTo("云溪日报");
        assertThat(page.issueDate()).isEqualTo(LocalDate.of(2031, 8, 4));
        assertThat(page.pageLabel()).isEqualTo("01");
        assertThat(page.pageName()).isEqualTo("要闻");
        assertThat(page.warnings()).isEmpty();
        assertThat(page.provenance().receivedAt()).isEqualTo(RECEIVED_AT);
        assertThat(page.provenance().sourceUri()).isEqualTo("云溪日报/2031-08-04/1.txt");
        assertThat(page.provenance().metadataFrom())
                .isEqualTo(Map.of(
                        "newspaper", MetadataOrigin.PATH,
                        "issueDate", MetadataOrigin.PATH,
                        "pageLabel", MetadataOrigin.PATH,
                        "pageName", MetadataOrigin.HEADER));
    }

    @Test
    void aHeaderCountsBeforeThePathAndThePathBeforeThePage() {
        // When
        PageReceived page =
                read("第5版 2031年8月6日 星期三\n" + TEXT, "source-uri", "云溪日报/2031-08-05/03.txt", "issue-date", "2031-08-04");

        // Then
        assertThat(page.issueDate()).isEqualTo(LocalDate.of(2031, 8, 4));
        assertThat(page.pageLabel()).isEqualTo("03");
        assertThat(page.warnings()).containsExactly("issue-date-differs-on-page", "page-label-differs-on-page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"字\n", "字\r\n", "字\r", "字\u2028", "\n", "字\f"})
    void aPageOfTooManyLinesIsRefused(String line) {
        // When
        PageReading most = reading("页" + line.repeat(99));
        PageReading tooMany = reading("页" + line.repeat(100));

        // Then
        assertThat(most).isInstanceOf(PageReading.Read.class);
        assertThat(((PageReading.Refused) tooMany).refusal())
                .extracting(Refusal::reason, Refusal::message)
                .containsExactly("page-too-large", "the page has 101 lines, the limit is 100");
    }

    private PageReading reading(String text) {
        return reader.read(new RawPage(text.getBytes(UTF_8), Map.of(), RECEIVED_AT));
    }

    @Test
    void whatNobodySaysStaysUnknown() {
        // When
        PageReceived page = read(TEXT);

        // Then
        assertThat(page.newspaper()).isNull();
        assertThat(page.issueDate()).isNull();
        assertThat(page.pageLabel()).isNull();
        assertThat(page.provenance().metadataFrom()).isEmpty();
    }

    @Test
    void aPageThatIsNamedKeepsItsIdWhenItsTextIsCorrected() {
        // Given
        String[] named = {"newspaper", "云溪日报", "issue-date", "2031-08-04", "page-label", "1"};

        // Then
        String id = read(TEXT, named).pageId();
        assertThat(id).isEqualTo(read(TEXT + "更正", named).pageId()).isEqualTo("bfbda7bcd95375f32e18b66006cf8efc");
        assertThat(id)
                .isNotEqualTo(read(TEXT, "newspaper", "云溪日报", "page-label", "1").pageId());
    }

    @Test
    void aPageThatIsNotNamedIsTheSameWhenItsBytesAre() {
        assertThat(read(TEXT).pageId())
                .isEqualTo(read(TEXT).pageId())
                .isNotEqualTo(read(TEXT + "更正").pageId());
    }

    @Test
    void controlCharactersAreReplacedOneForOne() {
        // When
        PageReceived page = read("云溪\0新桥\u0001昨日通车，市民过河快多了\f\t");

        // Then
        assertThat(page.text()).isEqualTo("云溪\uFFFD新桥\uFFFD昨日通车，市民过河快多了\f\t");
        assertThat(page.warnings()).containsExactly("control-characters-replaced");
    }

    @Test
    void aHeaderThatCannotBeOneIsLeftOut() {
        // When
        PageReceived page = read(TEXT, "newspaper", "云溪\0日报", "page-label", "9".repeat(101));

        // Then
        assertThat(page.newspaper()).isNull();
        assertThat(page.pageLabel()).isNull();
        assertThat(page.warnings()).containsExactly("header-ignored");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-02-30", "2031-8-4", "04.08.2031", "0001-01-01", "+12031-08-04", "yesterday"})
    void aMalformedIssueDateIsRefused(String date) {
        assertThat(refused(TEXT.getBytes(UTF_8), "issue-date", date).reason()).isEqualTo("malformed-issue-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "image/png", "application/x-www-form-urlencoded", ";", "nonsense"})
    void anUnknownContentTypeIsRefused(String type) {
        assertThat(refused(TEXT.getBytes(UTF_8), "content-type", type).reason()).isEqualTo("unsupported-content-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "TEXT/HTML; charset=\"utf-8\"", "application/octet-stream", " "})
    void textOfAnyTypeIsRead(String type) {
        assertThat(read(TEXT, "content-type", type).text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\u3000\r\n"})
    void anEmptyPageIsRefused(String text) {
        assertThat(refused(text.getBytes(UTF_8)).reason()).isEqualTo("empty-page");
    }

    @Test
    void aPageOverTheLimitIsRefusedWithTheFigures() {
        // When
        Refusal refusal = refused("云".repeat(400).getBytes(UTF_8));

        // Then
        assertThat(refusal.reason()).isEqualTo("page-too-large");
        assertThat(refusal.message()).isEqualTo("the page has 1200 bytes, the limit is 1000");
    }

    @Test
    void manyControlCharactersAreNoText() {
        assertThat(refused("a\0b\0c\0d\u0001".getBytes(StandardCharsets.US_ASCII))
                        .reason())
                .isEqualTo("binary");
    }

    private PageReceived read(String text, String... headers) {
        PageReading reading = reader.read(new RawPage(text.getBytes(UTF_8), map(headers), RECEIVED_AT));
        assertThat(reading).isInstanceOf(PageReading.Read.class);
        return ((PageReading.Read) reading).page();
    }

    private Refusal refused(byte[] bytes, String... headers) {
        PageReading reading = reader.read(new RawPage(bytes, map(headers), RECEIVED_AT));
        assertThat(reading).isInstanceOf(PageReading.Refused.class);
        return ((PageReading.Refused) reading).refusal();
    }

    private static Map<String, String> map(String... headers) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            map.put(headers[i], headers[i + 1]);
        }
        return map;
    }
}
