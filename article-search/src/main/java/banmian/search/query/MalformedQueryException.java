package banmian.search.query;

/** Ends the reading of a query; {@link QueryParser} makes a value of it. */
final class MalformedQueryException extends RuntimeException {
    private final int at;
    private final QueryFault fault;
    private final String word;

    /** @param at offset in the query */
    MalformedQueryException(int at, QueryFault fault, String word) {
        super(fault.inEnglish(word), null, false, false);
        this.at = at;
        this.fault = fault;
        this.word = word;
    }

    MalformedQueryException(Token token, QueryFault fault) {
        this(token.at(), fault, token.text());
    }

    QueryReading.Malformed reading(String query) {
        return new QueryReading.Malformed(query.codePointCount(0, at) + 1, fault, word);
    }
}
