package banmian.store.security;

import static banmian.store.StoreClient.awaitPage;
import static banmian.store.StoreClient.publish;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.store.ParsedPages;
import banmian.testing.KafkaAndPostgres;
import banmian.testing.PipelineClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SQL, paths, headers and markup that try to be more than values. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class HostileRequestsIT {
    PipelineClient kafka;

    @BeforeEach
    void aPageThatMustStay() {
        publish(
                kafka,
                ParsedPages.page("hostile-stays").of("敌意报", "2022-05-05", "01").event());
        awaitPage("hostile-stays");
    }

    /** None of them is a name or a word of any page: each finds nothing, quickly, and the page is still there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR '1'='1",
                "' OR 1=1 --",
                "'; DROP TABLE page CASCADE; --",
                "'; SELECT pg_sleep(20); --",
                "' UNION SELECT usename, passwd FROM pg_shadow --",
                "\" OR \"\"=\"",
                "$$; DELETE FROM article; $$",
                "\\'; TRUNCATE article; --",
                "%",
                "_",
                "%' ESCAPE '",
                ":newspaper",
                "?1",
                "${jndi:ldap://localhost:1/a}",
                "${quarkus.datasource.password}",
                "#{7*7}",
                "{{7*7}}",
                "../../../../etc/passwd",
                "<script>alert(1)</script>",
                "敌意报\r\nSet-Cookie: a=b"
            })
    void asAValueOfAnyFilterItFindsNothing(String value) {
        Instant asked = Instant.now();
        for (String filter : new String[] {"newspaper", "page", "pageId", "byline", "q"}) {
            // When
            RequestSpecification request = given().queryParam(filter, value);
            // Other tests share the database, and pages of theirs have such characters in them.
            Response answer = filter.equals("newspaper")
                    ? request.get("/api/articles")
                    : request.queryParam("newspaper", "敌意报").get("/api/articles");

            // Then
            assertThat(answer.statusCode()).as(filter + "=" + value).isEqualTo(200);
            assertThat(answer.jsonPath().getLong("total"))
                    .as(filter + "=" + value)
                    .isZero();
            assertThat(answer.header("Set-Cookie")).isNull();
        }
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(15));
        assertThat(given().get("/api/pages/hostile-stays").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/articles?from=2022-01-01'--                                          | 400",
                "/api/articles?limit=1;DROP TABLE page                                     | 400",
                "/api/articles?limit=-1                                                    | 400",
                "/api/articles?limit=999999999999                                          | 400",
                "/api/articles?order=1;DROP                                                | 400",
                "/api/articles?q=a&q=b                                                     | 400",
                "/api/articles?q=%00                                                       | 400",
                "/api/articles?q=%FF%FE                                                    | 200",
                "/api/articles?cursor='                                                    | 400",
                "/api/articles?cursor=../../etc/passwd                                     | 400",
                "/api/pages/'%20OR%20'1'='1                                                | 404",
                "/api/pages/%27%3B%20DROP%20TABLE%20page%3B--                              | 404",
                "/api/pages/..%2F..%2F..%2Fetc%2Fpasswd                                    | 404",
                "/api/pages/%2e%2e/%2e%2e/etc/passwd                                       | 404",
                "/../../../../etc/passwd                                                   | 404",
                "/%2e%2e/%2e%2e/application.properties                                     | 404",
                "/..%5c..%5capplication.properties                                         | 404",
                "/application.properties                                                   | 404",
                "/META-INF/MANIFEST.MF                                                     | 404",
                "/META-INF/microprofile-config.properties                                  | 404",
                "/db/migration/V1__pages_and_articles.sql                                  | 404",
                "/assets/x/..%2F..%2Fapplication.properties                                 | 404",
                "/q/dev-ui                                                                 | 404",
                "/q/arc/beans                                                              | 404",
                "/api/%3Cscript%3Ealert(1)%3C%2Fscript%3E                                  | 404",
            })
    void asAPathOrAParameterItIsAnsweredWithAProblem(String path, int status) throws IOException {
        // When: by hand, for clients put right what is wrong here
        String answer =
                raw("GET " + path.replace(" ", "%20") + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        // Then
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        String head = answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
        assertThat(head)
                .contains(status == 200 ? "content-type: application/json" : "content-type: application/problem+json")
                .contains("x-content-type-options: nosniff")
                .doesNotContain("text/html");
        assertThat(answer).doesNotContain("root:", "datasource", "Exception", "at banmian.", "org.hibernate");
    }

    /** Refused while the request is still being read: there is not a word in the answer. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/api/<script>alert(1)</script>", "/<img%20src=x>", "/api/pages/%zz", "/api/articles?q=<b>"})
    void anAddressWithMarkupIsNotEchoed(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).doesNotContain("<script>", "<img", "<b>", "text/html");
    }

    /** A cursor is ours to make; one that somebody made up is only ever compared, never part of a statement. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles|2022-05-05|x' OR '1'='1|01|1",
                "articles|null|null|null|null); DROP TABLE page; --",
                "pages|2022-05-05|敌意报|01|hostile-stays"
            })
    void aForgedCursorIsRefusedOrHarmless(String content) {
        String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(UTF_8));

        assertThat(given().queryParam("cursor", cursor).get("/api/articles").statusCode())
                .isIn(200, 400);
        assertThat(given().get("/api/pages/hostile-stays").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: localhost\r\nX-Forwarded-Host: evil.example",
                "Host: localhost\r\nForwarded: host=evil.example",
                "Host: localhost\r\nX-Original-URL: /q/metrics",
                "Host: localhost\r\nOrigin: http://evil.example",
                "Host: localhost\r\nAccept-Language: ${jndi:ldap://evil.example/a}"
            })
    void aHeaderChangesNothingAndIsNotEchoed(String headers) throws IOException {
        String answer = raw("GET /api/newspapers HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .doesNotContain("evil.example")
                .doesNotContainIgnoringCase("access-control-allow-origin");
    }

    /** Two lengths, or a length and chunks: a proxy before us might see another request than we do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
                "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n",
                "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n",
                "Content-Length: -1\r\n\r\n",
                "Content-Length: 1e9\r\n\r\n"
            })
    void aRequestInARequestIsNotServed(String rest) throws IOException {
        String answer = raw("GET /api/newspapers HTTP/1.1\r\nHost: localhost\r\n" + rest);

        assertThat(answer)
                .doesNotContain("smuggled")
                .satisfies(text -> assertThat(text.split("HTTP/1.1 "))
                        .as("one answer: " + text)
                        .hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void markupFromAPageIsDataInEveryAnswer() {
        // Given
        String markup = "</title></textarea><script>alert('页')</script><img src=x onerror=alert(1)>";
        publish(
                kafka,
                ParsedPages.page("markup")
                        .of("<b>标签报</b>", "2022-05-06", "<i>1</i>")
                        .headline(markup)
                        .event());
        awaitPage("markup");

        for (String path : new String[] {
            "/api/pages/markup",
            "/api/articles/markup-1",
            "/api/articles?pageId=markup",
            "/api/pages?from=2022-05-06&to=2022-05-06",
            "/api/issues?from=2022-05-06&to=2022-05-06",
            "/api/newspapers?limit=100"
        }) {
            // When: a browser asks, which would rather have a page
            Response answer = given().accept("text/html, */*;q=0.8").get(path);

            // Then
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.contentType()).as(path).startsWith("application/json");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy"))
                    .startsWith("default-src 'none'")
                    .endsWith("sandbox");
        }
        assertThat(given().get("/api/articles/markup-1").jsonPath().getString("headline"))
                .isEqualTo(markup);
        assertThat(given().accept("text/html").get("/api/articles/markup-1").statusCode())
                .isEqualTo(406);
    }

    @Test
    void thePageAtTheRootRunsNoScriptButItsOwn() {
        Response page = given().get("/");

        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.asString()).doesNotContain("<script>", "onclick", "javascript:");
        Matcher scripts = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"").matcher(page.asString());
        assertThat(scripts.find()).isTrue();
        assertThat(given().get(scripts.group(1)).asString())
                .as("what pages say is set as text")
                .contains("textContent")
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(3_000);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            StringBuilder answer = new StringBuilder();
            byte[] buffer = new byte[8_192];
            try {
                for (int n = socket.getInputStream().read(buffer);
                        n >= 0;
                        n = socket.getInputStream().read(buffer)) {
                    answer.append(new String(buffer, 0, n, UTF_8));
                }
            } catch (SocketTimeoutException kept) {
                // The connection stays open: there is no more to come.
            }
            return answer.toString();
        }
    }
}
