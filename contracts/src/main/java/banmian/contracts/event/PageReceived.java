package banmian.contracts.event;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * A raw page was read: version 1, on the topic {@code pages}.
 *
 * @param pageId the same for the same page, whatever its bytes: identity, not revision
 * @param newspaper null where not known, as the next three
 * @param pageLabel as 01, A02
 * @param pageName as 要闻
 * @param text as decoded; all offsets count its UTF-16 units
 * @param warnings what was odd about the page, as codes; empty where nothing was
 */
public record PageReceived(
        String pageId,
        String newspaper,
        LocalDate issueDate,
        String pageLabel,
        String pageName,
        String text,
        Provenance provenance,
        List<String> warnings) {
    public PageReceived {
        requireNonNull(pageId, "pageId");
        requireNonNull(text, "text");
        requireNonNull(provenance, "provenance");
        warnings = warnings == null ? List.of() : List.copyOf(warnings);
    }
}
