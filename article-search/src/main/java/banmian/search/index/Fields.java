package banmian.search.index;

import banmian.search.query.SearchField;

/** Names of the fields in the index. */
final class Fields {
    /** Id of the page: all documents of a page are replaced as one. */
    static final String PAGE_ID = "pageId";

    static final String ID = "id";
    static final String SORT_KEY = "sortKey";

    /** Days since 1970. */
    static final String DAY = "day";

    private Fields() {}

    /** Pairs of neighbouring characters of a part, in their places. */
    static String pairs(SearchField field) {
        return field.label();
    }

    /** Single characters of a part, without places. */
    static String singles(SearchField field) {
        return field.label() + ".1";
    }
}
