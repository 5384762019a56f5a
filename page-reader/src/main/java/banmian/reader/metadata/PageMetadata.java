package banmian.reader.metadata;

import banmian.contracts.event.MetadataOrigin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Which page it is; null where not known.
 *
 * @param sourceUri where the user has the page
 * @param origins where each known field comes from, by its name in {@link banmian.contracts.event.PageReceived}
 * @param warnings codes of {@link banmian.reader.outcome.PageWarning}
 */
public record PageMetadata(
        String newspaper,
        LocalDate issueDate,
        String pageLabel,
        String pageName,
        String sourceUri,
        Map<String, MetadataOrigin> origins,
        List<String> warnings) {

    /** Whether newspaper, date and label are known: together they name one page of the world. */
    public boolean namesThePage() {
        return newspaper != null && issueDate != null && pageLabel != null;
    }
}
