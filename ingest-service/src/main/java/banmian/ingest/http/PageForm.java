package banmian.ingest.http;

import banmian.contracts.topic.RawPageHeaders;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A page as an HTML form or {@code curl -F page=@01.txt} sends it. */
class PageForm {
    @RestForm
    FileUpload page;

    @RestForm(RawPageHeaders.NEWSPAPER)
    String newspaper;

    @RestForm(RawPageHeaders.ISSUE_DATE)
    String issueDate;

    @RestForm(RawPageHeaders.PAGE_LABEL)
    String pageLabel;

    @RestForm(RawPageHeaders.PAGE_NAME)
    String pageName;

    @RestForm(RawPageHeaders.SOURCE_URI)
    String sourceUri;

    /** As headers of a raw record; where no source is given the file's name is it, which may tell the label. */
    Map<String, String> asHeaders() {
        Map<String, String> headers = new HashMap<>();
        headers.put(RawPageHeaders.CONTENT_TYPE, page.contentType());
        headers.put(RawPageHeaders.NEWSPAPER, newspaper);
        headers.put(RawPageHeaders.ISSUE_DATE, issueDate);
        headers.put(RawPageHeaders.PAGE_LABEL, pageLabel);
        headers.put(RawPageHeaders.PAGE_NAME, pageName);
        headers.put(RawPageHeaders.SOURCE_URI, sourceUri == null ? page.fileName() : sourceUri);
        headers.values().removeIf(value -> value == null);
        return headers;
    }
}
