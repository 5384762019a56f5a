package banmian.e2e.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.contracts.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Records that can never become articles, one of every kind that each stage refuses. */
enum Poison {
    NO_VALUE(Topics.RAW_PAGES, "empty-page", null, Map.of()),
    NO_BYTES(Topics.RAW_PAGES, "empty-page", new byte[0], Map.of()),
    BLANK(Topics.RAW_PAGES, "empty-page", "　\n \n".getBytes(UTF_8), Map.of()),
    PICTURE(
            Topics.RAW_PAGES,
            "binary",
            new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'},
            Map.of()),
    TOO_LARGE(
            Topics.RAW_PAGES,
            "page-too-large",
            "报".repeat((1 << 20) / 3 + 1).getBytes(UTF_8),
            Map.of("content-type", "text/plain; charset=UTF-8")),
    NO_TEXT_TYPE(
            Topics.RAW_PAGES, "unsupported-content-type", "茶馆".getBytes(UTF_8), Map.of("content-type", "image/png")),
    NO_DATE(Topics.RAW_PAGES, "malformed-issue-date", "茶馆开张".getBytes(UTF_8), Map.of("issue-date", "昨天")),
    EVENT_GARBAGE(
            Topics.PAGES,
            "malformed-event",
            new byte[] {(byte) 0x80, 0, 1},
            Map.of("ce_type", "banmian.page-received.v1")),
    EVENT_WITHOUT_VALUE(Topics.PAGES, "malformed-event", null, Map.of("ce_type", "banmian.page-received.v1")),
    EVENT_OF_THE_FUTURE(Topics.PAGES, "unknown-event-type", bytes("{}"), Map.of("ce_type", "banmian.page-received.v9")),
    EVENT_WITHOUT_TEXT(
            Topics.PAGES,
            "malformed-event",
            bytes("{\"pageId\": \"1\"}"),
            Map.of("ce_type", "banmian.page-received.v1")),
    RESULT_GARBAGE(Topics.PARSED_PAGES, "malformed-event", bytes("[1, 2"), Map.of("ce_type", "banmian.page-parsed.v1")),
    RESULT_OF_THE_FUTURE(
            Topics.PARSED_PAGES, "unknown-event-type", bytes("{}"), Map.of("ce_type", "banmian.page-parsed.v9")),
    RESULT_WITH_NUL(
            Topics.PARSED_PAGES,
            "cannot-store",
            result("1.0.0", "茶\\u0000馆"),
            Map.of("ce_type", "banmian.page-parsed.v1")),
    RESULT_WITH_HALF_A_CHARACTER(
            Topics.PARSED_PAGES,
            "cannot-store",
            result("1.0.0", "茶\\ud83d馆"),
            Map.of("ce_type", "banmian.page-parsed.v1")),
    RESULT_OF_NO_VERSION(
            Topics.PARSED_PAGES, "cannot-store", result("newest", "茶馆"), Map.of("ce_type", "banmian.page-parsed.v1"));

    private final String topic;
    private final String reason;
    private final byte[] value;
    private final Map<String, String> headers;

    Poison(String topic, String reason, byte[] value, Map<String, String> headers) {
        this.topic = topic;
        this.reason = reason;
        this.value = value == null ? null : Arrays.copyOf(value, value.length);
        this.headers = headers;
    }

    String topic() {
        return topic;
    }

    /** Why it must be refused. */
    String reason() {
        return reason;
    }

    /** The record; its key tells it among the dead letters. */
    ProducerRecord<byte[], byte[]> record(int number) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topic, (name() + "/" + number).getBytes(UTF_8), value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        return record;
    }

    /** A parsed page without articles. */
    private static byte[] result(String parser, String text) {
        return bytes("{\"pageId\": \"poison\", \"newspaper\": null, \"issueDate\": null, \"pageLabel\": null,"
                + " \"pageName\": null, \"parser\": \"" + parser + "\", \"articles\": [], \"blocks\": [],"
                + " \"warnings\": [], \"text\": \"" + text + "\", \"provenance\": {\"charset\": \"UTF-8\","
                + " \"sha256\": \"0\", \"receivedAt\": \"2022-06-01T00:00:00Z\", \"sourceUri\": null,"
                + " \"metadataFrom\": {}}}");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
