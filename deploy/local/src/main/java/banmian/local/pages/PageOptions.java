package banmian.local.pages;

import banmian.contracts.topic.RawPageHeaders;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** What the user says about the pages; what is not said, the path or the page itself may tell. */
public final class PageOptions {
    @Option(names = "--newspaper", paramLabel = "NAME", description = "Name of the newspaper, such as 衡阳日报.")
    private String newspaper;

    @Option(names = "--issue-date", paramLabel = "DATE", description = "Date of the issue, such as 2021-07-19.")
    private String issueDate;

    @Option(names = "--page-label", paramLabel = "LABEL", description = "Label of the page, such as 01 or A02.")
    private String pageLabel;

    @Option(names = "--page-name", paramLabel = "NAME", description = "Name of the page, such as 要闻.")
    private String pageName;

    @Option(names = "--charset", paramLabel = "NAME", description = "Charset of the pages; detected by default.")
    private String charset;

    /** The headers of the record for a page at {@code uri}; null where it has no address. */
    public Map<String, String> headers(String uri) {
        Map<String, String> headers = new LinkedHashMap<>();
        put(headers, RawPageHeaders.CONTENT_TYPE, charset == null ? null : "text/plain; charset=" + charset);
        put(headers, RawPageHeaders.NEWSPAPER, newspaper);
        put(headers, RawPageHeaders.ISSUE_DATE, issueDate);
        put(headers, RawPageHeaders.PAGE_LABEL, pageLabel);
        put(headers, RawPageHeaders.PAGE_NAME, pageName);
        put(headers, RawPageHeaders.SOURCE_URI, uri);
        return headers;
    }

    private static void put(Map<String, String> headers, String name, String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }
}
