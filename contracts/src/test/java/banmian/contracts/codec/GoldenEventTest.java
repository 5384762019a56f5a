package banmian.contracts.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The golden files are the contract: what version 1 looked like on the day it was published. They are never edited; what is
 * added gets files of its own, and the older ones must still be read and keep the schema.
 */
class GoldenEventTest {
    /** As they are written now. */
    static Stream<Arguments> events() {
        return Stream.of(
                Arguments.of(EventType.PAGE_RECEIVED_V1, "page-received.v1", Samples.received()),
                Arguments.of(EventType.PAGE_PARSED_V1, "page-parsed.v1-reasons", Samples.parsedWithReasons()),
                Arguments.of(
                        EventType.ARTICLE_PUBLISHED_V1,
                        "article-published.v1-reasons",
                        Samples.publishedWithReasons()));
    }

    /** And as they were before articles had reasons. */
    static Stream<Arguments> allEvents() {
        return Stream.concat(
                events(),
                Stream.of(
                        Arguments.of(EventType.PAGE_PARSED_V1, "page-parsed.v1", Samples.parsed()),
                        Arguments.of(EventType.ARTICLE_PUBLISHED_V1, "article-published.v1", Samples.published())));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("allEvents")
    void theGoldenFileIsRead(EventType<?> type, String name, Object event) throws IOException {
        Decoded<?> decoded = EventCodec.decode(type, Map.of(CloudEventHeaders.TYPE, type.name()), golden(name));

        assertThat(decoded).isEqualTo(new Decoded.Event<>(event));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("events")
    void theEventIsWrittenAsTheGoldenFile(EventType<?> type, String name, Object event) throws IOException {
        JsonNode written = Json.mapper().valueToTree(event);

        assertThat(written).isEqualTo(Json.mapper().readTree(golden(name)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("allEvents")
    void theGoldenFileKeepsTheSchemaAndTheSchemaRefusesOthers(EventType<?> type, String name, Object event)
            throws IOException {
        Schema schema = schema(type);
        String golden = new String(golden(name), StandardCharsets.UTF_8);

        assertThat(schema.validate(golden, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(golden.replace("\"pageId\"", "\"page\""), InputFormat.JSON))
                .extracting(error -> error.getKeyword())
                .containsExactly("required");
    }

    private static Schema schema(EventType<?> type) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(resource(type.schema()), StandardCharsets.UTF_8));
    }

    private static byte[] golden(String name) throws IOException {
        return resource("/golden/" + name + ".json");
    }

    private static byte[] resource(String path) throws IOException {
        try (InputStream stream = GoldenEventTest.class.getResourceAsStream(path)) {
            assertThat(stream).as(path).isNotNull();
            return stream.readAllBytes();
        }
    }
}
