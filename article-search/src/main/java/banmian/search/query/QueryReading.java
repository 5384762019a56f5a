package banmian.search.query;

/** What came of reading a query. */
public sealed interface QueryReading {
    /** It is understood. */
    record Understood(SearchQuery query) implements QueryReading {}

    /**
     * It is not.
     *
     * @param character the place of what is wrong, from 1
     * @param word of the query that the fault is about
     */
    record Malformed(int character, QueryFault fault, String word) implements QueryReading {
        /** What is wrong in an English sentence, without a full stop. */
        public String reason() {
            return fault.inEnglish(word);
        }
    }
}
