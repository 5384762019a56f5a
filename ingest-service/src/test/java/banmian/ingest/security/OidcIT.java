package banmian.ingest.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.ingest.SamplePages;
import banmian.testing.KafkaOnly;
import banmian.testing.TestKeys;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tokens of an OpenID Connect issuer, where one is configured: they count beside keys, with the same roles. */
@QuarkusTest
@QuarkusTestResource(KafkaOnly.class)
@TestProfile(OidcIT.WithIssuer.class)
class OidcIT {
    /** Two lines of configuration: that tokens are taken, and from whom. */
    public static class WithIssuer implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Issuer.class));
        }
    }

    Issuer issuer;

    @Test
    void aTokenWithTheRoleMayPush() {
        assertThat(push(issuer.token("publisher")).statusCode()).isEqualTo(202);
        assertThat(push(issuer.token("operator")).statusCode())
                .as("an operator is a publisher, too")
                .isEqualTo(202);
        assertThat(push(TestKeys.PUBLISHER).statusCode()).as("keys still count").isEqualTo(202);
    }

    @Test
    void aTokenWithoutTheRoleIsForbidden() {
        assertThat(push(issuer.token("reader")).statusCode()).isEqualTo(403);
        assertThat(push(issuer.token("admin")).statusCode()).isEqualTo(403);
    }

    @Test
    void aTokenThatIsNotTheIssuersOrNotValidAnyMoreIsRefused() {
        for (String token : List.of(
                issuer.expired("publisher"),
                issuer.ofAnotherIssuer("publisher"),
                issuer.signedByAnother("publisher"),
                issuer.unsigned("publisher"),
                issuer.token("publisher") + "x",
                "nonsense")) {
            Response answer = push(token);

            assertThat(answer.statusCode()).as(token).isEqualTo(401);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.header("WWW-Authenticate"))
                    .isEqualTo("Bearer realm=\"banmian\", error=\"invalid_token\"");
        }
    }

    private static Response push(String token) {
        return given().header("Authorization", "Bearer " + token)
                .contentType("text/plain; charset=UTF-8")
                .body(SamplePages.page())
                .post("/api/pages");
    }
}
