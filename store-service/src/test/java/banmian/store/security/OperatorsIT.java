package banmian.store.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import banmian.testing.KafkaAndPostgres;
import banmian.testing.TestKeys;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changes something here is for operators, whether its resource says so or forgot to. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class OperatorsIT {
    @ParameterizedTest
    @CsvSource({
        "POST, /api/for-tests/replay, , 401",
        "POST, /api/for-tests/replay, reader, 403",
        "POST, /api/for-tests/replay, publisher, 403",
        "POST, /api/for-tests/replay, operator, 200",
        "POST, /api/for-tests/forgotten, , 401",
        "POST, /api/for-tests/forgotten, publisher, 403",
        "POST, /api/for-tests/forgotten, operator, 200",
        // Only the resource's own annotation guards a GET where reading is open.
        "GET, /api/for-tests/replay, , 401",
        "GET, /api/for-tests/replay, publisher, 403",
        "GET, /api/for-tests/replay, operator, 200",
        "DELETE, /api/articles/1, , 401",
        "DELETE, /api/articles/1, operator, 405",
        "POST, /q/metrics, , 401",
        "POST, /, , 401",
        "GET, /api/articles, , 200",
        "GET, /q/metrics, , 200"
    })
    void theRoleDecides(String method, String path, String role, int status) {
        var request = given();
        if (role != null) {
            request.header("Authorization", TestKeys.bearer(secretOf(role)));
        }
        var answer = request.request(method, path);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status >= 400) {
            answer.then().contentType("application/problem+json").body("status", equalTo(status));
        }
        assertThat(answer.header("WWW-Authenticate")).isEqualTo(status == 401 ? "Bearer realm=\"banmian\"" : null);
    }

    @Test
    void aKeyThatIsNotValidIsRefusedForReadingToo() {
        given().header("Authorization", "Bearer banmian_stolen-and-revoked")
                .get("/api/articles")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"banmian\", error=\"invalid_token\"")
                .contentType("application/problem+json");
    }

    private static String secretOf(String role) {
        return switch (role) {
            case "reader" -> TestKeys.READER;
            case "publisher" -> TestKeys.PUBLISHER;
            default -> TestKeys.OPERATOR;
        };
    }
}
