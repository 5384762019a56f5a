package banmian.store.room.search;

import banmian.search.query.QueryReading;

/**
 * Why nothing was searched.
 *
 * @param status of the answer
 * @param understood of a query that is not understood: as far as it makes sense; null for other troubles
 * @param rest of such a query: from where on it does not
 * @param malformed what is wrong with such a query
 * @param reason of another trouble, in words, in English
 */
public record Trouble(int status, String understood, String rest, QueryReading.Malformed malformed, String reason) {
    static Trouble inQuery(String query, QueryReading.Malformed malformed) {
        int at = query.offsetByCodePoints(
                0, Math.min(malformed.character() - 1, query.codePointCount(0, query.length())));
        return new Trouble(400, query.substring(0, at), query.substring(at), malformed, null);
    }

    static Trouble of(int status, String reason) {
        return new Trouble(status, null, null, null, reason);
    }

    public boolean isInQuery() {
        return malformed != null;
    }
}
