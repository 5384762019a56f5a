package banmian.e2e.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.contracts.codec.Json;
import banmian.contracts.topic.DeadLetterHeaders;
import banmian.testing.PipelineClient;
import banmian.testing.TopicRecord;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Holds what came out against what must: pages field by field as a reader of the API gets them, poison letter by letter. */
final class Outcome {
    private final HttpClient client = HttpClient.newHttpClient();

    /** Pages that are not in the API as the plain parser makes them, each with what is wrong. */
    List<String> wrongPages(Pages pages, String api) {
        List<String> wrong = new ArrayList<>();
        for (int page = 0; page < pages.count(); page++) {
            ObjectNode expected = Json.mapper().valueToTree(pages.expected(page));
            String id = expected.get("pageId").asText();
            HttpResponse<String> answer = get(api + "/api/pages/" + id);
            if (answer.statusCode() != 200) {
                wrong.add("page " + page + ", " + id + ": " + answer.statusCode());
                continue;
            }
            ObjectNode found = (ObjectNode) tree(answer.body());
            JsonNode revision = found.remove("revision");
            if (revision.asInt() != 1) {
                wrong.add("page " + page + ", " + id + ": revision " + revision);
            }
            withoutTime(expected);
            withoutTime(found);
            if (!found.equals(expected)) {
                wrong.add("page " + page + ", " + id + ": differs in " + differences(expected, found));
            }
        }
        return wrong;
    }

    /** How many dead letters there are of each kind of poison and reason: {@code NO_BYTES empty-page}. */
    Map<String, Long> deadLetters(String bootstrapServers) {
        try (PipelineClient kafka = new PipelineClient(bootstrapServers)) {
            return Set.of("raw-pages.dead-letters", "pages.dead-letters", "parsed-pages.dead-letters").parallelStream()
                    .flatMap(topic -> kafka.readFor(Duration.ofSeconds(10), topic, any -> true).stream())
                    .collect(Collectors.groupingBy(Outcome::kind, TreeMap::new, Collectors.counting()));
        }
    }

    private static String kind(TopicRecord letter) {
        String key = letter.key() == null ? "a page" : letter.key();
        return key.substring(0, Math.max(0, key.indexOf('/'))) + " "
                + letter.headers().get(DeadLetterHeaders.REASON);
    }

    /** When it was received is the broker's matter. */
    private static void withoutTime(ObjectNode page) {
        ((ObjectNode) page.get("provenance")).remove("receivedAt");
    }

    private static List<String> differences(ObjectNode expected, ObjectNode found) {
        List<String> fields = new ArrayList<>();
        expected.fieldNames().forEachRemaining(field -> {
            if (!expected.get(field).equals(found.get(field))) {
                fields.add(field);
            }
        });
        return fields;
    }

    private static JsonNode tree(String json) {
        try {
            return Json.mapper().readTree(json.getBytes(UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> get(String address) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    HttpResponse.BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
