package banmian.contracts.topic;

/** The topics of the pipeline. */
public final class Topics {
    /** Pages as users have them: bytes, and the headers of {@link RawPageHeaders}. */
    public static final String RAW_PAGES = "raw-pages";

    /** {@link banmian.contracts.event.PageReceived}, keyed by {@link Keys#ofPage}. */
    public static final String PAGES = "pages";

    /** {@link banmian.contracts.event.PageParsed}, keyed by {@link Keys#ofPage}. */
    public static final String PARSED_PAGES = "parsed-pages";

    /** {@link banmian.contracts.event.ArticlePublished}, keyed by article id, compacted. */
    public static final String ARTICLES = "articles";

    private static final String DEAD_LETTERS = ".dead-letters";

    private Topics() {}

    /** Where a stage puts the records of {@code topic} that it refuses. */
    public static String deadLettersOf(String topic) {
        return topic + DEAD_LETTERS;
    }
}
