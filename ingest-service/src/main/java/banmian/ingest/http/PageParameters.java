package banmian.ingest.http;

import banmian.contracts.topic.RawPageHeaders;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a request may say about its page; HTTP headers could not carry Chinese. */
class PageParameters {
    @Parameter(description = "Name of the newspaper", example = "衡阳日报")
    @RestQuery(RawPageHeaders.NEWSPAPER)
    String newspaper;

    @Parameter(description = "Date of the issue, ISO", example = "2021-07-19")
    @RestQuery(RawPageHeaders.ISSUE_DATE)
    String issueDate;

    @Parameter(description = "Label of the page", example = "01")
    @RestQuery(RawPageHeaders.PAGE_LABEL)
    String pageLabel;

    @Parameter(description = "Name of the page", example = "要闻")
    @RestQuery(RawPageHeaders.PAGE_NAME)
    String pageName;

    @Parameter(description = "Where you have the page; its path may tell the rest", example = "衡阳日报/2021-07-19/01.txt")
    @RestQuery(RawPageHeaders.SOURCE_URI)
    String sourceUri;

    /** As headers of a raw record; without those that are not given. */
    Map<String, String> asHeaders() {
        Map<String, String> headers = new HashMap<>();
        headers.put(RawPageHeaders.NEWSPAPER, newspaper);
        headers.put(RawPageHeaders.ISSUE_DATE, issueDate);
        headers.put(RawPageHeaders.PAGE_LABEL, pageLabel);
        headers.put(RawPageHeaders.PAGE_NAME, pageName);
        headers.put(RawPageHeaders.SOURCE_URI, sourceUri);
        headers.values().removeIf(value -> value == null);
        return headers;
    }
}
