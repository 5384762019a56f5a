package banmian.contracts.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
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
        String continuesOn,
        String continuedFrom,
        @JsonInclude(JsonInclude.Include.NON_NULL) String continuesAs,
        @JsonInclude(JsonInclude.Include.NON_NULL) String continuedAs,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> relatedPages) {
    public static final Jump NONE = new Jump(null, null);

    /** The last three fields are left out where they are empty, as events had none of them at first. */
    @JsonCreator
    public Jump(
            @JsonProperty("continuesOn") String continuesOn,
            @JsonProperty("continuedFrom") String continuedFrom,
            @JsonProperty("continuesAs") String continuesAs,
            @JsonProperty("continuedAs") String continuedAs,
            @JsonProperty("relatedPages") List<String> relatedPages) {
        this.continuesOn = continuesOn;
        this.continuedFrom = continuedFrom;
        this.continuesAs = continuesAs;
        this.continuedAs = continuedAs;
        this.relatedPages = relatedPages == null ? List.of() : List.copyOf(relatedPages);
    }

    /** Links without names and related pages. */
    public Jump(String continuesOn, String continuedFrom) {
        this(continuesOn, continuedFrom, null, null, List.of());
    }
}
