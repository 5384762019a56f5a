package banmian.search.query;

/**
 * A piece of a query.
 *
 * @param text of a word or phrase as written, of a field its name
 * @param at offset in the query
 */
record Token(Kind kind, String text, int at) {
    enum Kind {
        /** Without quotes. */
        WORD,
        /** In quotes. */
        QUOTED,
        /** The name of a field, with the colon after it. */
        FIELD,
        AND,
        OR,
        NOT,
        OPEN,
        CLOSE,
        /** After the last piece. */
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
