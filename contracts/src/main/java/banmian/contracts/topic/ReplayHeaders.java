package banmian.contracts.topic;

/**
 * Headers of a record that was refused and is put to its source topic again. Every stage hands {@link #LETTER} on to what
 * it makes of the record, so that the end of the pipeline can tell which dead letter has come through after all; a stage
 * that refuses the record again hands it on to the new dead letter.
 */
public final class ReplayHeaders {
    /**
     * The dead letter that is replayed, and its secret: {@code ingest-0-17 6f1c…}. Only store-service, which made it, can
     * tell what it says; to the other stages it is any text.
     */
    public static final String LETTER = "dead-letter-replay";

    /**
     * When the record was put to the source topic the first time, ISO in UTC. A replayed page counts as received then: it
     * must not win over a correction that came in between.
     */
    public static final String RECEIVED_AT = "dead-letter-replay-received-at";

    private ReplayHeaders() {}
}
