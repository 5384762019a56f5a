package banmian.reader.outcome;

/** What was odd about a page that was read all the same. */
public final class PageWarning {
    /** The declared charset does not fit the bytes; another one was found that does. */
    public static final String DECLARED_CHARSET_MISMATCH = "declared-charset-mismatch";

    /** The declared charset is none that is known here. */
    public static final String UNKNOWN_CHARSET = "unknown-charset";

    /** A few bytes were malformed; U+FFFD stands in their place. */
    public static final String MALFORMED_BYTES_REPLACED = "malformed-bytes-replaced";

    /** NUL or other control characters, which no database keeps, were replaced by U+FFFD one for one. */
    public static final String CONTROL_CHARACTERS_REPLACED = "control-characters-replaced";

    /** A metadata header is too long to be one, or has control characters; it was left out. */
    public static final String HEADER_IGNORED = "header-ignored";

    /** The page prints another newspaper than its header or path says; those count. The next three likewise. */
    public static final String NEWSPAPER_DIFFERS_ON_PAGE = "newspaper-differs-on-page";

    public static final String ISSUE_DATE_DIFFERS_ON_PAGE = "issue-date-differs-on-page";
    public static final String PAGE_LABEL_DIFFERS_ON_PAGE = "page-label-differs-on-page";
    public static final String PAGE_NAME_DIFFERS_ON_PAGE = "page-name-differs-on-page";

    private PageWarning() {}
}
