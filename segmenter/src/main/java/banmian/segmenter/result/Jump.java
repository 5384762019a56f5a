package banmian.segmenter.result;

import java.util.List;

/**
 * An article's links to other pages of its issue.
 *
 * @param continuesOn label of the page it goes on (下转第3版 is 03); null where it ends here
 * @param continuedFrom label of the page it began on (上接第1版 is 01); null where it begins here
 * @param continuesAs the headline of its other part, where the jump names it (下转第3版《新桥通车》); else null
 * @param continuedAs the headline of the part before, where the jump names it; else null
 * @param relatedPages labels of pages with reports on the same matter (相关报道见第2版), in the order named
 */
public record Jump(
        String continuesOn, String continuedFrom, String continuesAs, String continuedAs, List<String> relatedPages) {
    public static final Jump NONE = new Jump(null, null);

    public Jump {
        relatedPages = List.copyOf(relatedPages);
    }

    /** Links without names and related pages. */
    public Jump(String continuesOn, String continuedFrom) {
        this(continuesOn, continuedFrom, null, null, List.of());
    }
}
