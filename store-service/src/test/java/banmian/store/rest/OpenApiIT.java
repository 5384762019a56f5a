package banmian.store.rest;

import static banmian.store.StoreClient.awaitPage;
import static banmian.store.StoreClient.get;
import static banmian.store.StoreClient.publish;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.codec.Json;
import banmian.store.Letters;
import banmian.store.ParsedPages;
import banmian.testing.KafkaAndPostgres;
import banmian.testing.PipelineClient;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The description of the API, held against what the API answers: every address that can be read, whoever adds it. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class OpenApiIT {
    /** Never ends; its events are those of the export. */
    private static final Set<String> ENDLESS = Set.of("/api/articles/stream");

    private static final String JSON = "application/json";

    PipelineClient kafka;

    @BeforeEach
    void store() {
        publish(
                kafka,
                ParsedPages.page("openapi").of("接口日报", "2022-05-05", "01").event());
        awaitPage("openapi");
        publish(
                kafka,
                ParsedPages.page("openapi")
                        .of("接口日报", "2022-05-05", "01")
                        .headline("公园夜里也开放")
                        .receivedAt("2023-05-05T00:00:00Z")
                        .event());
        org.awaitility.Awaitility.await()
                .until(() -> get("/api/pages/openapi").jsonPath().getInt("revision") == 2);
    }

    @Test
    void everyAnswerIsAsDescribed() throws Exception {
        // Given
        JsonNode api = description();
        String letter = Letters.refuse(kafka, "ingest", "raw-pages", new byte[] {1}, Map.of(), "binary");
        SoftAssertions soft = new SoftAssertions();

        // When
        for (String path : reads(api)) {
            JsonNode operation = api.path("paths").path(path).path("get");
            Response answer = get(address(path, operation, letter));

            // Then
            soft.assertThat(answer.statusCode()).as(path).isIn(200, 204);
            String type =
                    answer.contentType() == null ? "" : answer.contentType().split(";")[0];
            JsonNode content = operation.at("/responses/200/content");
            if (answer.statusCode() == 200) {
                soft.assertThat(names(content)).as(path).contains(type);
            }
            if (type.equals(JSON)) {
                soft.assertThat(errors(api, content.path(JSON).path("schema"), text(answer)))
                        .as(path)
                        .isEmpty();
            }
        }
        soft.assertAll();
    }

    @Test
    void problemsAreAsDescribed() throws Exception {
        JsonNode api = description();
        ObjectNode schema = Json.mapper().createObjectNode().put("$ref", "#/components/schemas/Problem");

        assertThat(errors(api, schema, text(get("/api/articles?limit=0")))).isEmpty();
        assertThat(errors(api, schema, text(get("/api/articles/none")))).isEmpty();
        assertThat(errors(api, schema, "{\"title\": \"none\"}")).isNotEmpty();
    }

    @Test
    void everyOperationIsNamedAndSaysWhatItDoesAndWhatGoesWrong() throws Exception {
        JsonNode api = description();

        for (String path : reads(api)) {
            JsonNode operation = api.path("paths").path(path).path("get");
            assertThat(operation.path("operationId").asText()).as(path).isNotEmpty();
            assertThat(operation.path("summary").asText()).as(path).isNotEmpty();
            assertThat(names(operation.path("responses"))).as(path).contains("503");
        }
    }

    private static JsonNode description() throws Exception {
        return Json.mapper().readTree(text(get("/q/openapi?format=json")));
    }

    private static List<String> reads(JsonNode api) {
        return names(api.path("paths")).stream()
                .filter(path -> api.path("paths").path(path).has("get") && !ENDLESS.contains(path))
                .toList();
    }

    private static String address(String path, JsonNode operation, String letter) {
        String address = path.replace("/articles/{id}", "/articles/openapi-1")
                .replace("/pages/{id}", "/pages/openapi")
                .replace("/dead-letters/{id}", "/dead-letters/" + letter)
                .replace("{revision}", "1")
                .replace("{name}", "林晓");
        List<String> required = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asText().equals("query")
                    && parameter.path("required").asBoolean()) {
                required.add(parameter.path("name").asText() + "="
                        + parameter.path("example").asText());
            }
        }
        return address + (required.isEmpty() ? "" : "?" + String.join("&", required));
    }

    /** As strict as the description can be read: what it does not name must not be there. */
    private static List<String> errors(JsonNode api, JsonNode schema, String json) {
        ObjectNode whole = schema.deepCopy();
        ObjectNode components = api.path("components").deepCopy();
        components.path("schemas").forEach(OpenApiIT::forbidOthers);
        whole.set("components", components);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString())
                .validate(json, InputFormat.JSON)
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .limit(5)
                .toList();
    }

    private static void forbidOthers(JsonNode schema) {
        if (schema.has("properties") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("unevaluatedProperties", false);
        }
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String text(Response response) {
        return new String(response.asByteArray(), StandardCharsets.UTF_8);
    }
}
