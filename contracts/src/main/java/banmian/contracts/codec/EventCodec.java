package banmian.contracts.codec;

import static banmian.contracts.codec.CloudEventHeaders.CONTENT_TYPE;
import static banmian.contracts.codec.CloudEventHeaders.ID;
import static banmian.contracts.codec.CloudEventHeaders.SOURCE;
import static banmian.contracts.codec.CloudEventHeaders.SPEC_VERSION;
import static banmian.contracts.codec.CloudEventHeaders.SUBJECT;
import static banmian.contracts.codec.CloudEventHeaders.TIME;
import static banmian.contracts.codec.CloudEventHeaders.TYPE;

import banmian.contracts.event.ArticlePublished;
import banmian.contracts.event.PageParsed;
import banmian.contracts.event.PageReceived;
import banmian.contracts.event.Provenance;
import banmian.contracts.topic.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes and reads events as CloudEvents in binary mode. The same input always gives the same event, its id included,
 * so that consumers may drop what they have seen. Thread-safe.
 */
public final class EventCodec {
    public static final String MALFORMED_EVENT = "malformed-event";
    public static final String UNKNOWN_EVENT_TYPE = "unknown-event-type";

    private EventCodec() {}

    public static EncodedEvent encode(PageReceived page) {
        String id = page.pageId() + "/" + revision(page.provenance());
        return encode(
                EventType.PAGE_RECEIVED_V1,
                id,
                "banmian/ingest",
                page.pageId(),
                page.provenance().receivedAt(),
                page);
    }

    public static EncodedEvent encode(PageParsed page) {
        String id = page.pageId() + "/" + revision(page.provenance()) + "/" + page.parser();
        return encode(
                EventType.PAGE_PARSED_V1,
                id,
                "banmian/parse",
                page.pageId(),
                page.provenance().receivedAt(),
                page);
    }

    /** @param page the page whose article {@code published} is */
    public static EncodedEvent encode(ArticlePublished published, PageParsed page) {
        String articleId = published.article().id();
        String id = articleId + "/" + revision(page.provenance()) + "/" + page.parser();
        return encode(
                EventType.ARTICLE_PUBLISHED_V1,
                id,
                "banmian/parse",
                articleId,
                page.provenance().receivedAt(),
                published);
    }

    /**
     * Reads an event.
     *
     * @param headers the record's headers as text
     * @param value the record's value; null for a tombstone
     * @return the event, or a refusal with reason {@value #MALFORMED_EVENT} or {@value #UNKNOWN_EVENT_TYPE}
     */
    public static <T> Decoded<T> decode(EventType<T> type, Map<String, String> headers, byte[] value) {
        String found = headers.get(TYPE);
        if (!type.name().equals(found)) {
            return refused(UNKNOWN_EVENT_TYPE, "header " + TYPE + " is " + found + ", expected " + type.name());
        }
        if (value == null || value.length == 0) {
            return refused(MALFORMED_EVENT, "the record has no value");
        }
        try {
            T event = Json.mapper().readValue(value, type.valueClass());
            return event == null ? refused(MALFORMED_EVENT, "the value is null") : new Decoded.Event<>(event);
        } catch (JsonProcessingException e) {
            return new Decoded.Refused<>(
                    new Refusal(MALFORMED_EVENT, summary(e), e.getClass().getName()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
    }

    private static <T> EncodedEvent encode(
            EventType<T> type, String id, String source, String subject, Instant time, T event) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(SPEC_VERSION, "1.0");
        headers.put(ID, id);
        headers.put(SOURCE, source);
        headers.put(TYPE, type.name());
        headers.put(SUBJECT, subject);
        headers.put(TIME, time.toString());
        headers.put(CONTENT_TYPE, "application/json");
        try {
            return new EncodedEvent(headers, Json.mapper().writeValueAsBytes(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event that cannot be written: " + id, e);
        }
    }

    private static String revision(Provenance provenance) {
        return provenance.receivedAt().toEpochMilli() + "/"
                + provenance.sha256().substring(0, 16);
    }

    /** Where and what, without the source text that Jackson would quote. */
    private static String summary(JsonProcessingException e) {
        String where = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        return "not the JSON of this event" + where;
    }

    private static <T> Decoded<T> refused(String reason, String message) {
        return new Decoded.Refused<>(new Refusal(reason, message));
    }
}
