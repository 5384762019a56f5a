package banmian.store.republish;

import static banmian.store.Letters.post;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.testing.KafkaAndPostgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not understood replays nothing. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class ReplayRequestsIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | The body must be a JSON object",
                "[1] | The body must be a JSON object",
                "{\"ids\": | The body must be a JSON object",
                "{} | Say which: ids, or filters (stage, reason, newspaper, from, to), or all, and only one of these",
                "{\"ids\": []} | Say which: ids, or filters (stage, reason, newspaper, from, to), or all, and only one of these",
                "{\"all\": true, \"stage\": \"ingest\"} | Say which: ids, or filters (stage, reason, newspaper, from, to), or all, and only one of these",
                "{\"stage\": \"print\"} | stage must be one of [ingest, parse, store]",
                "{\"stage\": [\"ingest\"]} | stage must be a single value",
                "{\"ids\": \"ingest-0-1\"} | ids must be a list of at most 1000 ids",
                "{\"ids\": [\"a\\u0000b\"]} | ids must be a list of at most 1000 ids",
                "{\"reson\": \"binary\"} | There is no such parameter here; there are [all, cursor, from, ids, limit, newspaper, reason, stage, to]",
                "{\"all\": \"yes\"} | all must be one of [true, false]",
                "{\"all\": true, \"limit\": 10001} | limit must be a number from 1 to 10000",
                "{\"all\": true, \"cursor\": \"x\"} | cursor is not one that this list gave as next"
            })
    void whatIsNotUnderstoodReplaysNothing(String body, String detail) {
        Response answer = post("/api/dead-letters/replay", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).isEqualTo(detail);
    }
}
