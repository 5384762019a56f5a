package banmian.contracts.codec;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.event.PageReceived;
import banmian.contracts.topic.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodecTest {
    private static final Map<String, String> RECEIVED = Map.of("ce_type", "banmian.page-received.v1");

    @Test
    void anEventCarriesItsCloudEventsAttributes() {
        EncodedEvent encoded = EventCodec.encode(Samples.received());

        assertThat(encoded.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "banmian.page-received.v1")
                .containsEntry("ce_source", "banmian/ingest")
                .containsEntry("ce_subject", "0123456789abcdef0123456789abcdef")
                .containsEntry("ce_time", "2022-03-08T01:02:03.004Z")
                .containsEntry("ce_id", "0123456789abcdef0123456789abcdef/1646701323004/9f86d081884c7d65")
                .containsEntry("content-type", "application/json")
                .hasSize(7);
    }

    @Test
    void theIdOfAParsedPageNamesTheParser() {
        assertThat(EventCodec.encode(Samples.parsed()).headers())
                .containsEntry("ce_id", "0123456789abcdef0123456789abcdef/1646701323004/9f86d081884c7d65/1.0.0");
    }

    @Test
    void theSameEventIsWrittenAsTheSameBytes() {
        assertThat(EventCodec.encode(Samples.parsed()).value())
                .isEqualTo(EventCodec.encode(Samples.parsed()).value());
    }

    @Test
    void whatIsWrittenIsReadBack() {
        EncodedEvent encoded = EventCodec.encode(Samples.published(), Samples.parsed());

        assertThat(EventCodec.decode(EventType.ARTICLE_PUBLISHED_V1, encoded.headers(), encoded.value()))
                .isEqualTo(new Decoded.Event<>(Samples.published()));
    }

    @Test
    void fieldsOfANewerWriterAreIgnored() {
        String json = new String(EventCodec.encode(Samples.received()).value(), StandardCharsets.UTF_8);
        byte[] newer = json.replaceFirst("\\{", "{\"language\":\"zh\",").getBytes(StandardCharsets.UTF_8);

        assertThat(EventCodec.decode(EventType.PAGE_RECEIVED_V1, RECEIVED, newer))
                .isEqualTo(new Decoded.Event<>(Samples.received()));
    }

    @Test
    void anotherTypeOfEventIsRefused() {
        byte[] value = EventCodec.encode(Samples.received()).value();

        Refusal refusal = refusal(
                EventCodec.decode(EventType.PAGE_RECEIVED_V1, Map.of("ce_type", "banmian.page-received.v2"), value));

        assertThat(refusal.reason()).isEqualTo("unknown-event-type");
        assertThat(refusal.message())
                .isEqualTo("header ce_type is banmian.page-received.v2, expected banmian.page-received.v1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "42",
                "[]",
                "{",
                "{}",
                "不是JSON",
                "{\"pageId\":\"p\",\"text\":\"正文\"}",
                "{\"pageId\":\"p\",\"text\":\"正文\",\"provenance\":{\"charset\":\"UTF-8\",\"sha256\":\"0\",\"receivedAt\":\"昨天\"}}"
            })
    void whatIsNotTheEventIsRefused(String value) {
        Decoded<PageReceived> decoded =
                EventCodec.decode(EventType.PAGE_RECEIVED_V1, RECEIVED, value.getBytes(StandardCharsets.UTF_8));

        assertThat(refusal(decoded).reason()).isEqualTo("malformed-event");
    }

    @Test
    void aTombstoneIsRefused() {
        assertThat(refusal(EventCodec.decode(EventType.PAGE_RECEIVED_V1, RECEIVED, null))
                        .message())
                .isEqualTo("the record has no value");
    }

    @Test
    void aRefusalDoesNotQuoteTheRecord() {
        byte[] value = "{\"pageId\": 机密正文}".getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(EventCodec.decode(EventType.PAGE_RECEIVED_V1, RECEIVED, value))
                        .message())
                .isEqualTo("not the JSON of this event at line 1, column 14");
    }

    private static Refusal refusal(Decoded<?> decoded) {
        assertThat(decoded).isInstanceOf(Decoded.Refused.class);
        return ((Decoded.Refused<?>) decoded).refusal();
    }
}
