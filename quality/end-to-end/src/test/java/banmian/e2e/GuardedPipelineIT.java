package banmian.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banmian.contracts.topic.Topics;
import banmian.testing.Certificates;
import banmian.testing.running.Banmian;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** TLS and passwords for Kafka and PostgreSQL, by configuration alone; and what the logs then say. */
@ExtendWith(GuardedPipeline.class)
class GuardedPipelineIT {
    private static final String MARKER = "暗礁灯塔";
    private static final String PAGE = "港务局修复" + MARKER + "\n\n■本报记者 孙一帆\n\n本报讯 9月1日，" + MARKER + "重新点亮。\n";

    @Test
    void pagesPushedWithTlsAndAPasswordComeThrough(GuardedPipeline pipeline) throws Exception {
        // Given
        Path page = Files.createDirectories(pipeline.folder().resolve("in/海港日报/2024-09-02"))
                .resolve("01.txt");
        Files.writeString(page, PAGE);
        Path config = pipeline.clientFile("client.properties", pipeline.clientSettings());

        // When
        Banmian.Result pushed = push(pipeline, page, "--kafka-config", config.toString());

        // Then
        assertThat(pushed.exitCode()).as(pushed.err()).isZero();
        pipeline.await("the page is stored", () -> pages(pipeline, "2024-09-02") == 1);
        JsonNode article = pipeline.json("/api/articles?from=2024-09-02&to=2024-09-02")
                .get("items")
                .get(0);
        assertThat(article.get("headline").asText()).isEqualTo("港务局修复" + MARKER);
    }

    @Test
    void kafkaTakesNobodyWithoutTlsAndThePassword(GuardedPipeline pipeline) throws Exception {
        // Given
        Path page = Files.writeString(pipeline.folder().resolve("refused.txt"), PAGE);
        Map<String, String> wrong = new HashMap<>(pipeline.clientSettings());
        wrong.computeIfPresent("sasl.jaas.config", (name, login) -> login.replace("4711", "4712"));
        Map<String, String> plain = new HashMap<>(pipeline.clientSettings());
        plain.put("security.protocol", "SASL_PLAINTEXT");
        Map<String, String> unknown = new HashMap<>(pipeline.clientSettings());
        unknown.keySet().removeIf(name -> name.startsWith("ssl."));

        // When
        Banmian.Result withoutAnything = push(pipeline, page);
        Banmian.Result withAWrongPassword = push(pipeline, page, "--kafka-config", file(pipeline, "wrong", wrong));
        Banmian.Result withoutTls = push(pipeline, page, "--kafka-config", file(pipeline, "plain", plain));
        Banmian.Result withoutTrust = push(pipeline, page, "--kafka-config", file(pipeline, "unknown", unknown));

        // Then
        assertThat(withoutAnything.exitCode()).isEqualTo(1);
        assertThat(withoutAnything.err()).contains("No Kafka answers", "--kafka-config");
        assertThat(withAWrongPassword.exitCode()).isEqualTo(1);
        assertThat(withAWrongPassword.err())
                .contains("refuses", "Authentication failed")
                .doesNotContain("kafka-password");
        assertThat(withoutTls.exitCode()).isEqualTo(1);
        assertThat(withoutTrust.exitCode()).isEqualTo(1);
        assertThat(withoutTrust.err()).contains("refuses", "SSL");
    }

    @Test
    void postgresTakesNobodyWithoutTlsAndTheRightCertificate(GuardedPipeline pipeline) {
        // Given
        String plain = "jdbc:postgresql://localhost:" + pipeline.postgres().port() + "/banmian";

        // When, Then
        assertThatThrownBy(() -> DriverManager.getConnection(plain + "?sslmode=disable", "banmian", "banmian"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("no encryption");
        assertThatThrownBy(() -> DriverManager.getConnection(plain + "?sslmode=verify-full", "banmian", "banmian"))
                .as("nobody vouches for the server")
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> DriverManager.getConnection(pipeline.postgres().jdbcUrl(), "banmian", "wrong"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void logsHoldNoPageTextAndNoSecret(GuardedPipeline pipeline) throws Exception {
        // Given: pages that are fine, refused, and broken in ways that make programs quote them
        String guess = "banmian_guess-" + "g".repeat(37);
        String event = "{\"pageId\":\"x\",\"text\":\"" + MARKER + "\"";
        try (KafkaProducer<byte[], byte[]> producer = producer(pipeline)) {
            for (byte[] page : List.of(
                    PAGE.getBytes(UTF_8),
                    (PAGE + "\0").getBytes(UTF_8),
                    (MARKER + "\n").repeat(200_000).getBytes(UTF_8))) {
                producer.send(new ProducerRecord<>(Topics.RAW_PAGES, page)).get();
            }
            ProducerRecord<byte[], byte[]> undated = new ProducerRecord<>(Topics.RAW_PAGES, PAGE.getBytes(UTF_8));
            undated.headers().add("issue-date", MARKER.getBytes(UTF_8));
            producer.send(undated).get();
            for (String topic : List.of(Topics.PAGES, Topics.PARSED_PAGES)) {
                for (String value :
                        List.of(MARKER, event, event + "}", "{\"" + MARKER + "\":1}", "[\"" + MARKER + "\"]")) {
                    ProducerRecord<byte[], byte[]> poison = new ProducerRecord<>(topic, value.getBytes(UTF_8));
                    String type = topic.equals(Topics.PAGES) ? "banmian.page-received.v1" : "banmian.page-parsed.v1";
                    poison.headers().add("ce_type", type.getBytes(UTF_8)).add("ce_specversion", "1.0".getBytes(UTF_8));
                    poison.headers().add("ce_id", "1".getBytes(UTF_8)).add("ce_source", "/t".getBytes(UTF_8));
                    producer.send(poison).get();
                }
            }
        }

        // When
        assertThat(post(pipeline, GuardedPipeline.PUBLISHER, "text/plain", PAGE).statusCode())
                .isEqualTo(202);
        assertThat(post(pipeline, GuardedPipeline.PUBLISHER, "application/pdf", PAGE)
                        .statusCode())
                .isEqualTo(415);
        assertThat(post(pipeline, guess, "text/plain", PAGE).statusCode()).isEqualTo(401);
        long found = pipeline.json("/api/articles?q=%E6%9A%97%E7%A4%81%E7%81%AF%E5%A1%94&limit=1")
                .get("total")
                .asLong();
        pipeline.await("both good pages are stored", () -> pages(pipeline, null) >= 2);
        Thread.sleep(2_000);

        // Then
        assertThat(found).isGreaterThanOrEqualTo(0);
        pipeline.logs()
                .forEach((server, log) -> assertThat(log)
                        .as(server)
                        .isNotEmpty()
                        .doesNotContain(MARKER)
                        .doesNotContain("\\u6697\\u7901")
                        .doesNotContain(GuardedPipeline.KAFKA_PASSWORD)
                        .doesNotContain(Certificates.PASSWORD)
                        .doesNotContain(GuardedPipeline.PUBLISHER)
                        .doesNotContain(guess));
        assertThat(pipeline.ingest().log()).as("DEBUG is on").contains(" DEBUG ");
    }

    private static KafkaProducer<byte[], byte[]> producer(GuardedPipeline pipeline) {
        Map<String, Object> settings = pipeline.client();
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 16 << 20);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static HttpResponse<String> post(GuardedPipeline pipeline, String key, String type, String body) {
        return pipeline.ingest()
                .send(HttpRequest.newBuilder(URI.create(pipeline.ingest().url("/api/pages")))
                        .header("Content-Type", type)
                        .header("Authorization", "Bearer " + key)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static long pages(GuardedPipeline pipeline, String day) {
        String days = day == null ? "" : "&from=" + day + "&to=" + day;
        return pipeline.json("/api/pages?limit=1" + days).get("total").asLong();
    }

    private static String file(GuardedPipeline pipeline, String name, Map<String, String> settings) {
        return pipeline.clientFile(name + ".properties", settings).toString();
    }

    private static Banmian.Result push(GuardedPipeline pipeline, Path page, String... more) {
        String[] command = {"push", "--bootstrap", pipeline.kafka().bootstrapServers()};
        return Banmian.run(
                pipeline.folder(),
                Stream.of(command, more, new String[] {page.toString()})
                        .flatMap(Arrays::stream)
                        .toArray(String[]::new));
    }
}
