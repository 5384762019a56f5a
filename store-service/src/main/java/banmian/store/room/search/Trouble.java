package banmian.store.room.search;

/**
 * Why nothing was searched.
 *
 * @param status of the answer
 * @param understood of a query that is not understood: as far as it makes sense; null for other troubles
 * @param rest of such a query: from where on it does not
 * @param reason in words, in English
 */
public record Trouble(int status, String understood, String rest, String reason) {
    static Trouble inQuery(String query, int character, String reason) {
        int at = query.offsetByCodePoints(0, Math.min(character - 1, query.codePointCount(0, query.length())));
        return new Trouble(400, query.substring(0, at), query.substring(at), reason);
    }

    static Trouble of(int status, String reason) {
        return new Trouble(status, null, null, reason);
    }

    public boolean isInQuery() {
        return understood != null;
    }
}
