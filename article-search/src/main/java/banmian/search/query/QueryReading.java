package banmian.search.query;

/** What came of reading a query. */
public sealed interface QueryReading {
    /** It is understood. */
    record Understood(SearchQuery query) implements QueryReading {}

    /**
     * It is not.
     *
     * @param character the place of what is wrong, from 1
     * @param reason a sentence, without a full stop
     */
    record Malformed(int character, String reason) implements QueryReading {}
}
