package banmian.search.query;

/** Ends the reading of a query; {@link QueryParser} makes a value of it. */
final class MalformedQueryException extends RuntimeException {
    private final int at;

    /** @param at offset in the query */
    MalformedQueryException(int at, String reason) {
        super(reason, null, false, false);
        this.at = at;
    }

    int at() {
        return at;
    }
}
