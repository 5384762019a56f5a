package banmian.local.audit;

import banmian.contracts.record.SourceRecord;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A record that is not accounted for. Each part about the page is null where it is not known.
 *
 * @param detail what is wrong, for people
 */
@JsonPropertyOrder({"kind", "topic", "partition", "offset", "pageId", "newspaper", "issueDate", "pageLabel", "detail"})
record Finding(
        Kind kind,
        String topic,
        int partition,
        long offset,
        String pageId,
        String newspaper,
        String issueDate,
        String pageLabel,
        String detail) {

    /** What is wrong with it. */
    enum Kind {
        /** Nothing, or not all, was made of it. */
        MISSING,
        /** Something was made of it more than once. */
        DOUBLE,
        /** Something was made of it, and it is not there. */
        UNEXPLAINED;

        @JsonValue
        String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Finding of(Kind kind, SourceRecord where, PageFacts page, String detail) {
        return new Finding(
                kind,
                where.topic(),
                where.partition(),
                where.offset(),
                page.pageId(),
                page.newspaper(),
                page.issueDate(),
                page.pageLabel(),
                detail);
    }
}
