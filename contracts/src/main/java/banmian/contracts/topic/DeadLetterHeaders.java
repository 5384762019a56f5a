package banmian.contracts.topic;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Headers that a stage adds to a record that it refuses; the record's own key, value and headers stay as they came. */
public final class DeadLetterHeaders {
    /** {@link Refusal#reason()}. */
    public static final String REASON = "dead-letter-reason";

    /** {@link Refusal#message()}. */
    public static final String MESSAGE = "dead-letter-message";

    /** The service that refused: {@code ingest}, {@code parse} or {@code store}. */
    public static final String STAGE = "dead-letter-stage";

    /** {@link Refusal#exceptionClass()}; absent where there was no exception. */
    public static final String EXCEPTION = "dead-letter-exception";

    /** Topic, partition and offset the record was read from. */
    public static final String TOPIC = "dead-letter-topic";

    public static final String PARTITION = "dead-letter-partition";
    public static final String OFFSET = "dead-letter-offset";

    /** When it was refused, ISO in UTC. */
    public static final String TIME = "dead-letter-time";

    /** When the refused record came to its topic, ISO in UTC. */
    public static final String RECEIVED_AT = "dead-letter-received-at";

    /**
     * There, with any value, where the record was too large to be put aside: the dead letter has its key, but neither
     * its value nor its headers.
     */
    public static final String WITHOUT_CONTENT = "dead-letter-without-content";

    /** What all names here begin with. */
    public static final String PREFIX = "dead-letter-";

    private DeadLetterHeaders() {}

    /** All headers for a record refused by {@code stage}. Header values are UTF-8 text. */
    public static Map<String, String> of(
            String stage, Refusal refusal, String topic, int partition, long offset, Instant time) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(REASON, refusal.reason());
        headers.put(MESSAGE, refusal.message());
        headers.put(STAGE, stage);
        if (refusal.exceptionClass() != null) {
            headers.put(EXCEPTION, refusal.exceptionClass());
        }
        headers.put(TOPIC, topic);
        headers.put(PARTITION, Integer.toString(partition));
        headers.put(OFFSET, Long.toString(offset));
        headers.put(TIME, time.toString());
        return headers;
    }
}
