package banmian.store.continuation;

/**
 * A jump whose other part is not there.
 *
 * @param articleId the part that has the jump
 * @param onward true where the part after it is missing, false where it is the one before
 * @param pageLabel the page that the jump names
 */
public record OpenEnd(String articleId, boolean onward, String pageLabel, State state, Reason reason) {
    /** Why the other part is not there. */
    public enum Reason {
        /** No page of the issue has the label, so far. */
        PAGE_MISSING,
        /** The page is there, but none of its articles is the other part. */
        NO_MATCH,
        /** It is not known of which issue the page is, or which page of it. */
        ISSUE_UNKNOWN
    }
}
