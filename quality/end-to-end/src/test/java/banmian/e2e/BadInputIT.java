package banmian.e2e;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.topic.Topics;
import banmian.testing.PipelineClient;
import banmian.testing.TopicRecord;
import banmian.testing.running.Stack;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bad pages among good ones, through the running pipeline: each ends as a dead letter, a problem, or with warnings. */
@ExtendWith(Stack.class)
class BadInputIT {
    private static final String NEWSPAPER = "坏页报";
    private static final String GOOD = """
            图书馆夜间开放到十点

            ■本报记者 孙一帆

            本报讯 9月1日起，市图书馆的自习室每晚开放到十点，读者凭身份证即可入馆。
            """;

    @Test
    void badRecordsBecomeDeadLettersThatSayWhyAndTheGoodOneAfterThemComesThrough(Stack stack) {
        // Given
        Map<String, byte[]> bad = new LinkedHashMap<>();
        bad.put("empty-page", new byte[0]);
        bad.put("binary", random(20_000));
        bad.put("page-too-large", "长".repeat(400_000).getBytes(UTF_8));
        long before = stack.awaitIdle().get("deadLetters").asLong();

        // When
        try (PipelineClient client = new PipelineClient(stack.kafka())) {
            bad.forEach((reason, value) -> client.push(value, page(reason)));
            client.push(GOOD.getBytes(UTF_8), with(page("type"), "content-type", "application/pdf"));
            client.push(GOOD.getBytes(UTF_8), with(page("date"), "issue-date", "2024-13-45"));
            client.push("一".repeat(500_000).getBytes(UTF_8), page("one-line-too-large"));
            client.push(GOOD.getBytes(UTF_8), page("good-after-bad"));
            stack.awaitIdle();

            // Then
            List<TopicRecord> letters = client.read(
                    Topics.deadLettersOf(Topics.RAW_PAGES),
                    letter -> NEWSPAPER.equals(letter.headers().get("newspaper")),
                    6);
            assertThat(letters)
                    .extracting(letter -> letter.headers().get("dead-letter-reason"))
                    .containsExactlyInAnyOrder(
                            "empty-page",
                            "binary",
                            "page-too-large",
                            "page-too-large",
                            "unsupported-content-type",
                            "malformed-issue-date");
        }
        assertThat(stack.status().get("deadLetters").asLong()).isEqualTo(before + 6);
        assertThat(only(stack, "good-after-bad").get("headline").asText()).isEqualTo("图书馆夜间开放到十点");
    }

    @Test
    void whatCanBeKeptIsKeptWithAWarning(Stack stack) {
        // Given
        byte[] gb18030 = GOOD.getBytes(Charset.forName("GB18030"));
        byte[] withNul = GOOD.replace("孙一帆", "孙一帆\0").getBytes(UTF_8);

        // When
        try (PipelineClient client = new PipelineClient(stack.kafka())) {
            client.push(gb18030, with(page("mismatch"), "content-type", "text/plain; charset=UTF-8"));
            client.push(withNul, page("nul"));
            client.push(loneSurrogate(), with(page("surrogate"), "content-type", "text/plain; charset=UTF-16LE"));
            client.push("衡阳日报\n2021年7月19日 星期一\n".getBytes(UTF_8), page("furniture-only"));
            client.push("a".repeat(500_000).getBytes(UTF_8), page("one-line"));
        }
        stack.awaitIdle();

        // Then
        assertThat(warnings(stack, "mismatch")).contains("declared-charset-mismatch");
        assertThat(only(stack, "mismatch").get("headline").asText()).isEqualTo("图书馆夜间开放到十点");
        assertThat(warnings(stack, "nul")).contains("control-characters-replaced");
        assertThat(warnings(stack, "surrogate")).contains("malformed-bytes-replaced");
        assertThat(warnings(stack, "furniture-only")).contains("no-articles");
        assertThat(pageOf(stack, "one-line").get("blocks").get(0).get("end").asInt())
                .isEqualTo(500_000);
    }

    @Test
    void overHttpTheAnswerIsAProblem(Stack stack) {
        assertProblem(post(stack, "text/plain", new byte[0]), 400, "empty-page");
        assertProblem(post(stack, "text/plain", random(20_000)), 415, "binary");
        assertProblem(post(stack, "text/plain", "长".repeat(400_000).getBytes(UTF_8)), 413, "page-too-large");
        assertProblem(post(stack, "application/pdf", GOOD.getBytes(UTF_8)), 415, "unsupported-content-type");
        assertProblem(
                stack.post("/api/pages?issue-date=yesterday", "text/plain", GOOD.getBytes(UTF_8)),
                400,
                "malformed-issue-date");
    }

    @Test
    void aPageSentOverHttpIsReadWhereTheAnswerSays(Stack stack) {
        HttpResponse<String> answer = post(stack, "text/plain; charset=UTF-8", GOOD.getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(202);
        stack.awaitIdle();
        String id = Stack.json(answer.body()).get("pageId").asText();
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/api/pages/" + id);
        assertThat(Stack.json(stack.get("/api/pages/" + id).body()).get("text").asText())
                .isEqualTo(GOOD);
    }

    @Test
    void theSamePageAgainChangesNothingAndACorrectedOneIsANewRevision(Stack stack) {
        byte[] corrected = GOOD.replace("十点", "十一点").getBytes(UTF_8);
        try (PipelineClient client = new PipelineClient(stack.kafka())) {
            client.push(GOOD.getBytes(UTF_8), page("revised"));
            stack.awaitIdle();
            JsonNode first = pageOf(stack, "revised");

            client.push(GOOD.getBytes(UTF_8), page("revised"));
            stack.awaitIdle();
            assertThat(pageOf(stack, "revised")).isEqualTo(first);

            client.push(corrected, page("revised"));
            stack.awaitIdle();
            JsonNode second = pageOf(stack, "revised");
            assertThat(second.get("pageId")).isEqualTo(first.get("pageId"));
            assertThat(second.get("revision").asInt())
                    .isEqualTo(first.get("revision").asInt() + 1);
            assertThat(second.get("articles").get(0).get("headline").asText()).isEqualTo("图书馆夜间开放到十一点");
            assertThat(second.get("articles").get(0).get("id"))
                    .as("the article keeps its id though its headline changed")
                    .isEqualTo(first.get("articles").get(0).get("id"));
        }
    }

    private static HttpResponse<String> post(Stack stack, String contentType, byte[] body) {
        return stack.post("/api/pages", contentType, body);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String reason) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("application/problem+json");
        JsonNode problem = Stack.json(answer.body());
        assertThat(problem.get("reason").asText()).isEqualTo(reason);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
    }

    /** Headers of a page that is known by its name: the pages of this test share newspaper and date, not labels. */
    private static Map<String, String> page(String name) {
        return Map.of("newspaper", NEWSPAPER, "issue-date", "2024-09-02", "page-label", label(name), "page-name", name);
    }

    private static String label(String name) {
        return "T" + (100 + Math.floorMod(name.hashCode(), 900));
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return more;
    }

    /** UTF-16 of the good page with half a surrogate pair in it. */
    private static byte[] loneSurrogate() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(GOOD.getBytes(UTF_16LE));
        bytes.write(0x00);
        bytes.write(0xd8);
        bytes.writeBytes("完。\n".getBytes(UTF_16LE));
        return bytes.toByteArray();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(20260101).nextBytes(bytes);
        return bytes;
    }

    private static JsonNode only(Stack stack, String name) {
        JsonNode articles = pageOf(stack, name).get("articles");
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private static List<String> warnings(Stack stack, String name) {
        return StreamSupport.stream(pageOf(stack, name).get("warnings").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode pageOf(Stack stack, String name) {
        String query = "newspaper=" + URLEncoder.encode(NEWSPAPER, UTF_8) + "&page=" + label(name);
        JsonNode found = Stack.json(stack.get("/api/pages?" + query).body()).get("items");
        assertThat(found).as(name).hasSize(1);
        return Stack.json(
                stack.get("/api/pages/" + found.get(0).get("pageId").asText()).body());
    }
}
