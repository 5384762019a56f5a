package banmian.contracts.topic;

/** Headers of a record on {@link Topics#RAW_PAGES}: all optional, all UTF-8. They are also the parameters of POST. */
public final class RawPageHeaders {
    /** Media type and charset: {@code text/plain; charset=GB18030}. */
    public static final String CONTENT_TYPE = "content-type";

    /** Name of the newspaper: 衡阳日报. */
    public static final String NEWSPAPER = "newspaper";

    /** Date of the issue, ISO: 2021-07-19. */
    public static final String ISSUE_DATE = "issue-date";

    /** Label of the page: 01, A02. */
    public static final String PAGE_LABEL = "page-label";

    /** Name of the page: 要闻. */
    public static final String PAGE_NAME = "page-name";

    /** Where the user has the page; its path may tell newspaper, date and label. */
    public static final String SOURCE_URI = "source-uri";

    private RawPageHeaders() {}
}
