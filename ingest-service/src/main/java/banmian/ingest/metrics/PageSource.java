package banmian.ingest.metrics;

import static java.nio.charset.StandardCharsets.US_ASCII;

import banmian.contracts.topic.ReplayHeaders;
import java.util.Locale;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** How a page came to raw-pages. Told by a header of the record, for figures only: anybody may write one. */
public enum PageSource {
    /** Put there by any Kafka client. */
    TOPIC,
    HTTP,
    FOLDER,
    /** A dead letter that was put back. */
    REPLAY;

    /** Of records that this service puts on raw-pages. */
    public static final String HEADER = "pushed-by";

    public static PageSource of(Headers headers) {
        if (headers.lastHeader(ReplayHeaders.LETTER) != null) {
            return REPLAY;
        }
        Header pushedBy = headers.lastHeader(HEADER);
        String way = pushedBy == null || pushedBy.value() == null ? "" : new String(pushedBy.value(), US_ASCII);
        return way.equals(HTTP.label()) ? HTTP : way.equals(FOLDER.label()) ? FOLDER : TOPIC;
    }

    /** As in the header and in the figures. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
