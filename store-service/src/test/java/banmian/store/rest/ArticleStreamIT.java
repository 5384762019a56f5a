package banmian.store.rest;

import static banmian.store.StoreClient.awaitPage;
import static banmian.store.StoreClient.get;
import static banmian.store.StoreClient.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import banmian.store.ParsedPages;
import banmian.testing.KafkaAndPostgres;
import banmian.testing.PipelineClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class ArticleStreamIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    PipelineClient kafka;

    @TestHTTPResource("/api/articles/stream")
    URI stream;

    @jakarta.inject.Inject
    DataSource database;

    @Test
    void whatLandsIsHeardByWhoAskedForIt() throws Exception {
        try (Listener all = listen("newspaper=直播日报", null);
                Listener other = listen("newspaper=直播日报&byline=无名氏", null)) {
            // When
            publish(kafka, page("stream-1").event());
            publish(kafka, page("stream-2").event());

            // Then
            await().atMost(PATIENCE).until(() -> all.ids().size() == 2);
            assertThat(all.data("pageId")).containsExactlyInAnyOrder("stream-1", "stream-2");
            assertThat(all.lines).contains("event:article");
            assertThat(other.ids()).isEmpty();
        }
    }

    @Test
    void whoComesBackGetsWhatLandedMeanwhile() throws Exception {
        // Given
        String last;
        try (Listener first = listen("newspaper=直播日报", null)) {
            publish(kafka, page("stream-3").event());
            await().atMost(PATIENCE).until(() -> !first.ids().isEmpty());
            last = first.ids().get(0);
        }
        publish(kafka, page("stream-4").event());
        awaitPage("stream-4");

        // When
        try (Listener again = listen("newspaper=直播日报", last)) {
            // Then
            await().atMost(PATIENCE).until(() -> !again.ids().isEmpty());
            assertThat(again.data("pageId")).containsExactly("stream-4");
        }
    }

    @Test
    void aPageStoredAnewComesAgain() throws Exception {
        publish(kafka, page("stream-5").event());
        awaitPage("stream-5");
        try (Listener listener = listen("pageId=stream-5", null)) {
            // When
            publish(
                    kafka,
                    page("stream-5")
                            .headline("更正：公园明天开放")
                            .receivedAt("2023-01-01T00:00:00Z")
                            .event());

            // Then
            await().atMost(PATIENCE).until(() -> !listener.ids().isEmpty());
            assertThat(listener.data("headline")).containsExactly("更正：公园明天开放");
        }
    }

    /** The later transaction commits first: whoever looked at numbers or times would never see the earlier. */
    @Test
    void nothingIsMissedWhoeverCommitsLast() throws Exception {
        publish(kafka, page("stream-6").event());
        awaitPage("stream-6");
        try (Listener listener = listen("newspaper=直播日报", null);
                Connection slow = database.getConnection()) {
            // Given: another instance has begun to store a page anew, and takes its time
            slow.setAutoCommit(false);
            slow.createStatement().executeUpdate("update page set revision = revision + 1 where id = 'stream-6'");
            slow.createStatement().executeUpdate("update page_revision set revision = 2 where page_id = 'stream-6'");

            // When
            publish(kafka, page("stream-7").event());
            awaitPage("stream-7");
            slow.commit();

            // Then
            await().atMost(PATIENCE).until(() -> listener.ids().size() == 2);
            assertThat(listener.data("pageId")).containsExactly("stream-6", "stream-7");
        }
    }

    @Test
    void anIdThatTheStreamNeverGaveIsAProblem() {
        RestAssured.given()
                .header("Last-Event-ID", "yesterday")
                .get("/api/articles/stream")
                .then()
                .statusCode(400);
        assertThat(get("/api/articles/stream?limit=3").statusCode()).isEqualTo(400);
    }

    private static ParsedPages page(String id) {
        return ParsedPages.page(id).of("直播日报", "2022-06-01", id.substring(7));
    }

    private Listener listen(String query, String lastEventId) throws Exception {
        String encoded = query.replace("直播日报", URLEncoder.encode("直播日报", StandardCharsets.UTF_8))
                .replace("无名氏", URLEncoder.encode("无名氏", StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stream + "?" + encoded));
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<InputStream> response =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.headers().firstValue("Content-Type")).contains("text/event-stream");
        Listener listener = new Listener(response.body());
        await().atMost(PATIENCE).until(() -> listener.lines.contains(":listening"));
        return listener;
    }

    /** Reads what is sent until it is closed. */
    private static final class Listener implements AutoCloseable {
        private final Queue<String> lines = new ConcurrentLinkedQueue<>();
        private final InputStream body;

        Listener(InputStream body) {
            this.body = body;
            Thread reader = new Thread(this::read);
            reader.setDaemon(true);
            reader.start();
        }

        private void read() {
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
                reader.lines().forEach(lines::add);
            } catch (IOException | java.io.UncheckedIOException closed) {
                lines.add("closed");
            }
        }

        List<String> ids() {
            return lines.stream()
                    .filter(line -> line.startsWith("id:"))
                    .map(line -> line.substring(3))
                    .toList();
        }

        List<String> data(String field) {
            return lines.stream()
                    .filter(line -> line.startsWith("data:"))
                    .map(line -> new io.restassured.path.json.JsonPath(line.substring(5)).getString(field))
                    .toList();
        }

        @Override
        public void close() throws IOException {
            body.close();
        }
    }
}
