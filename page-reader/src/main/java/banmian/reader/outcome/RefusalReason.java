package banmian.reader.outcome;

/** Reasons for which a raw page is refused, as in {@link banmian.contracts.topic.Refusal#reason()}. */
public final class RefusalReason {
    /** No bytes, or nothing but white space. */
    public static final String EMPTY_PAGE = "empty-page";

    /** More raw bytes, or more lines, than the limit. */
    public static final String PAGE_TOO_LARGE = "page-too-large";

    /** The content type is neither {@code text/*} nor {@code application/octet-stream}. */
    public static final String UNSUPPORTED_CONTENT_TYPE = "unsupported-content-type";

    /** The header {@code issue-date} is not a date as 2021-07-19. */
    public static final String MALFORMED_ISSUE_DATE = "malformed-issue-date";

    /** The bytes are an image, an archive or the like. */
    public static final String BINARY = "binary";

    /** The bytes fit no charset that a Chinese page may be written in. */
    public static final String UNDECODABLE = "undecodable";

    private RefusalReason() {}
}
