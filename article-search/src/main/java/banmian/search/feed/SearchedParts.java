package banmian.search.feed;

import banmian.contracts.event.BlockRole;
import banmian.search.query.SearchField;

/** Which part a paragraph belongs to when it is searched. */
public final class SearchedParts {
    private SearchedParts() {}

    /** What {@code caption:} is meant to find; {@code text:} finds the rest. */
    public static SearchField field(BlockRole role) {
        return role == BlockRole.CAPTION || role == BlockRole.CREDIT ? SearchField.CAPTION : SearchField.TEXT;
    }
}
