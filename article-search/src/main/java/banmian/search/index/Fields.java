package banmian.search.index;

/** Names of the fields in the index; the parts that are searched have those of their labels. */
final class Fields {
    /** Id of the page: all documents of a page are replaced as one. */
    static final String PAGE_ID = "pageId";

    static final String ID = "id";
    static final String SORT_KEY = "sortKey";

    /** Days since 1970. */
    static final String DAY = "day";

    private Fields() {}
}
