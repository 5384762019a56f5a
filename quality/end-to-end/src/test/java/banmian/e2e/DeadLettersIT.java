package banmian.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.event.Article;
import banmian.contracts.event.ArticleKind;
import banmian.contracts.event.Jump;
import banmian.contracts.event.PageParsed;
import banmian.contracts.event.Provenance;
import banmian.contracts.event.Span;
import banmian.contracts.record.EventRecord;
import banmian.contracts.record.HeaderText;
import banmian.contracts.topic.Topics;
import banmian.testing.PipelineClient;
import banmian.testing.running.Banmian;
import banmian.testing.running.Project;
import banmian.testing.running.Stack;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an operator does after a bad night: a limit was set too low, pages were refused, the limit is raised, the pages are
 * replayed. And after a new release: pages that an older parser has read are parsed again.
 */
class DeadLettersIT {
    private static final Map<String, String> LIMIT_TOO_LOW = Map.of("BANMIAN_INGEST_MAX_PAGE_BYTES", "1000");
    private static final String HEADLINE = "图书馆夜间开放到十点";
    private static final String TEXT = HEADLINE + "\n\n■本报记者 孙一帆\n\n本报讯 9月1日起，市图书馆的自习室每晚开放到十点。\n";

    @TempDir
    Path scratch;

    @Test
    void whatALimitRefusedComesThroughWhenItIsRaised() throws Exception {
        // Given: one page is only too large, the other is no text at all
        Path pages = Files.createDirectories(scratch.resolve("夜读报/2024-09-02"));
        Files.writeString(pages.resolve("01.txt"), TEXT + "读者凭身份证即可入馆。".repeat(60) + "\n");
        byte[] noText = new byte[900];
        new java.util.Random(20260102).nextBytes(noText);
        Files.write(pages.resolve("02.txt"), noText);
        String data = scratch.resolve("data").toString();
        Banmian.Result night = Banmian.run(
                scratch, LIMIT_TOO_LOW, "up", "--once", "--ports", "auto", "--data", data, pages.toString());
        assertThat(night.out()).contains("page-too-large", "binary");

        try (RunningBanmian banmian = RunningBanmian.on(Path.of(data), scratch, seed())) {
            // When: the API and the command tell what was refused
            JsonNode open = banmian.await(
                            "/api/dead-letters?state=open&stage=ingest",
                            letters -> letters.get("total").asInt() == 2)
                    .get("items");
            Banmian.Result list = banmian.run("dead-letters", "list", "--reason", "page-too-large");
            String id = idOf(open, "page-too-large");
            Banmian.Result show = banmian.run("dead-letters", "show", id);

            // Then
            assertThat(list.exitCode()).as(list.err()).isZero();
            assertThat(list.out()).contains(id, "夜读报", "01.txt", "open").doesNotContain("02.txt");
            assertThat(show.out()).contains("page-too-large", "raw-pages", "dead-letter-reason", "source-uri");

            // When
            Banmian.Result replay =
                    banmian.run("dead-letters", "replay", "--reason", "page-too-large", "--wait", "--json");

            // Then
            assertThat(replay.exitCode()).as(replay.out() + replay.err()).isZero();
            assertThat(Stack.json(replay.out()).get("resolved").get(0).asText()).isEqualTo(id);
            JsonNode letter = banmian.get("/api/dead-letters/" + id);
            assertThat(letter.get("state").asText()).isEqualTo("resolved");
            JsonNode page =
                    banmian.get("/api/pages?from=2024-09-02&to=2024-09-02").get("items");
            assertThat(page).hasSize(1);
            JsonNode stored =
                    banmian.get("/api/pages/" + page.get(0).get("pageId").asText());
            assertThat(stored.get("articles").get(0).get("headline").asText()).isEqualTo(HEADLINE);
            assertThat(Instant.parse(stored.get("provenance").get("receivedAt").asText()))
                    .as("received in that night, not when it was replayed")
                    .isEqualTo(Instant.parse(letter.get("receivedAt").asText()));

            // When: nothing is replayed twice, and what is no text stays none
            Banmian.Result twice = banmian.run("dead-letters", "replay", id);
            Banmian.Result again = banmian.run("dead-letters", "replay", "--all", "--wait", "--json");

            // Then
            assertThat(twice.exitCode()).isEqualTo(1);
            assertThat(twice.out()).contains("Replayed 0 dead letters", "already-resolved");
            assertThat(again.exitCode()).isEqualTo(1);
            String binary = idOf(open, "binary");
            String refusedAgain = Stack.json(again.out())
                    .get("refusedAgain")
                    .get(binary)
                    .get(0)
                    .asText();
            JsonNode second = banmian.get("/api/dead-letters/" + refusedAgain);
            assertThat(second.get("replayOf").asText()).isEqualTo(binary);
            assertThat(second.get("reason").asText()).isEqualTo("binary");
            assertThat(banmian.get("/api/dead-letters?state=open").get("total").asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void pagesOfAnOlderParserAreParsedAgainAndKeepTheirIds() throws Exception {
        try (RunningBanmian banmian = RunningBanmian.on(scratch.resolve("data"), scratch, seed())) {
            // Given: a page as a parser has read it that knew no bylines
            PageParsed old = readByAnOlderParser();
            try (PipelineClient client = new PipelineClient(banmian.address("kafka"))) {
                ProducerRecord<byte[], byte[]> record = EventRecord.of(old);
                client.send(
                        Topics.PARSED_PAGES,
                        new String(record.key(), UTF_8),
                        record.value(),
                        HeaderText.read(record.headers()));
            }
            banmian.awaitIdle();

            // When
            Banmian.Result result = banmian.run("reprocess", "--parser", "0.9.0", "--json");

            // Then
            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(Stack.json(result.out()).get("total").asInt()).isEqualTo(1);
            assertThat(Stack.json(result.out()).get("sent").asInt()).isEqualTo(1);
            JsonNode page = banmian.get("/api/pages/an-old-page");
            assertThat(page.get("revision").asInt()).isEqualTo(2);
            assertThat(page.get("parser").asText()).isNotEqualTo("0.9.0");
            assertThat(page.get("articles").get(0).get("id").asText()).isEqualTo("an-old-article");
            assertThat(page.get("warnings")).isEmpty();
            JsonNode diff = banmian.get("/api/pages/an-old-page/revisions/diff?from=1&to=2");
            assertThat(diff.get("changed").get(0).get("id").asText()).isEqualTo("an-old-article");
            JsonNode bylines = field(diff.get("changed").get(0).get("fields"), "bylines");
            assertThat(bylines.get("from")).isEmpty();
            assertThat(bylines.get("to").get(0).get("name").asText()).isEqualTo("孙一帆");

            // When: all is read by the parser that runs now
            Banmian.Result nothing = banmian.run("reprocess", "--outdated");

            // Then
            assertThat(nothing.exitCode()).as(nothing.err()).isZero();
            assertThat(nothing.out()).contains("0 of 0 pages");
        }
    }

    private static PageParsed readByAnOlderParser() {
        Article article = new Article(
                "an-old-article",
                1,
                ArticleKind.ARTICLE,
                null,
                null,
                HEADLINE,
                null,
                List.of(),
                null,
                List.of(),
                new Jump(null, null),
                List.of(new Span(0, TEXT.length())),
                0.5,
                List.of());
        return new PageParsed(
                "an-old-page",
                "旧解报",
                LocalDate.of(2020, 1, 2),
                "01",
                null,
                "0.9.0",
                List.of(article),
                List.of(),
                List.of("unassigned-text"),
                TEXT,
                new Provenance("UTF-8", "0".repeat(64), Instant.parse("2020-01-02T03:04:05Z"), null, Map.of()));
    }

    private static String idOf(JsonNode letters, String reason) {
        for (JsonNode letter : letters) {
            if (letter.get("reason").asText().equals(reason)) {
                return letter.get("id").asText();
            }
        }
        throw new AssertionError("no dead letter for " + reason + " in " + letters);
    }

    private static JsonNode field(JsonNode changes, String name) {
        for (JsonNode change : changes) {
            if (change.get("field").asText().equals(name)) {
                return change;
            }
        }
        throw new AssertionError("no change of " + name + " in " + changes);
    }

    private static String seed() {
        return Project.SEEDS.resolve("衡阳日报/2021-07-19/01.txt").toString();
    }
}
