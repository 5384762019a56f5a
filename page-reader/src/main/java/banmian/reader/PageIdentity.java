package banmian.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.reader.metadata.PageMetadata;

/**
 * Says which page it is. Newspaper, date and label name a page, so corrected bytes are a new revision of the same page;
 * where one of them is not known, only the same bytes are the same page.
 */
final class PageIdentity {
    private static final int LENGTH = 32;

    private PageIdentity() {}

    /**
     * @param sha256 of the raw bytes
     * @return 32 hexadecimal digits
     */
    static String of(PageMetadata metadata, String sha256) {
        String name = text(metadata.newspaper()) + "|" + text(metadata.issueDate()) + "|" + text(metadata.pageLabel());
        String identity = metadata.namesThePage() ? name : name + "|" + sha256;
        return Digests.sha256(identity.getBytes(UTF_8)).substring(0, LENGTH);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
