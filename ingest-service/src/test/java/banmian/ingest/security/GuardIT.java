package banmian.ingest.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import banmian.ingest.SamplePages;
import banmian.testing.KafkaOnly;
import banmian.testing.TestKeys;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may push pages, and what everybody else is told. */
@QuarkusTest
@QuarkusTestResource(KafkaOnly.class)
class GuardIT {
    @Test
    void withoutAKeyNoPageIsTaken() {
        // When
        Response answer = push(given());

        // Then
        answer.then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"banmian\"")
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthorized"))
                .body("title", equalTo("Unauthorized"))
                .body("status", equalTo(401))
                .body("instance", equalTo("/api/pages"))
                .body(
                        "detail",
                        equalTo("this needs a key with the role publisher:"
                                + " send it as the header Authorization: Bearer KEY"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer banmian_",
                "Bearer banmian_ppppppppppppppppppppppppppppppppppppppppppq",
                "Bearer eyJhbGciOiJub25lIn0.eyJncm91cHMiOlsib3BlcmF0b3IiXX0.",
                "Basic b3BlcmF0b3I6b3BlcmF0b3I=",
                "Bearer",
                "banmian_pppppppppppppppppppppppppppppppppppppppppppp"
            })
    void aKeyThatIsNoneIsRefused(String authorization) {
        push(given().header("Authorization", authorization))
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"banmian\", error=\"invalid_token\"")
                .contentType("application/problem+json")
                .body("reason", equalTo("unauthorized"))
                .body("detail", equalTo("the key or token is not valid (any more)"));
    }

    @Test
    void aRoleThatMayOnlyReadIsForbiddenToPush() {
        push(with(TestKeys.READER))
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("reason", equalTo("forbidden"))
                .body("status", equalTo(403))
                .body("instance", equalTo("/api/pages"));
    }

    @ParameterizedTest
    @ValueSource(strings = {TestKeys.PUBLISHER, TestKeys.OPERATOR})
    void publishersAndOperatorsMayPush(String secret) {
        push(with(secret)).then().statusCode(202);
    }

    /** Names that proxies and servers may read in two ways; none leads past the guard. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/pages/",
                "/api//pages",
                "//api/pages",
                "/api/./pages",
                "/q/../api/pages",
                "/q/health/../../api/pages",
                "/api/pages;x=1",
                "/api/pages?x",
                "/api/pages%3Fx",
                "/%61pi/pages",
                "/API/pages",
                "/api%2Fpages",
                "/q/health",
                "/"
            })
    void noSpellingOfThePathLeadsPastTheGuard(String path) {
        Response answer = given().urlEncodingEnabled(false)
                .contentType("text/plain")
                .body(SamplePages.page())
                .post(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "POST", "PURGE"})
    void noOtherMethodDoesEither(String method) {
        given().request(method, "/api/pages").then().statusCode(401);
    }

    @Test
    void aMethodInAHeaderIsNotTaken() {
        given().header("X-HTTP-Method-Override", "POST")
                .get("/api/pages")
                .then()
                .statusCode(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/pages", "/api/none", "/", "/q/health", "/q/swagger-ui/", "/q/openapi"})
    void everyAnswerHasTheSecurityHeaders(String path) {
        // When
        Response answer = given().get(path);

        // Then
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src ")
                .contains("frame-ancestors 'none'");
    }

    @Test
    void aKeyInTheAddressIsNotTaken() {
        push(given().queryParam("access_token", TestKeys.OPERATOR)
                        .queryParam("Authorization", TestKeys.bearer(TestKeys.OPERATOR)))
                .then()
                .statusCode(401);
    }

    @Test
    void aKeyAsAPasswordIsNotTaken() {
        String basic = Base64.getEncoder().encodeToString((TestKeys.OPERATOR + ":").getBytes());
        push(given().header("Authorization", "Basic " + basic)).then().statusCode(401);
    }

    private static RequestSpecification with(String secret) {
        return given().header("Authorization", TestKeys.bearer(secret));
    }

    private static Response push(RequestSpecification request) {
        return request.contentType("text/plain; charset=UTF-8")
                .body(SamplePages.page())
                .post("/api/pages");
    }
}
