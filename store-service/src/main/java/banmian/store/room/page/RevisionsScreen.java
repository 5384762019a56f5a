package banmian.store.room.page;

import banmian.contracts.event.Article;
import banmian.store.query.RevisionDiff;
import banmian.store.query.RevisionSummary;
import banmian.store.query.RevisionView;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What the view of a page's revisions shows.
 *
 * @param shown the later one of the two that are compared
 * @param all the newest first
 * @param difference null where there is nothing to compare with
 */
public record RevisionsScreen(RevisionView shown, List<RevisionSummary> all, RevisionDiff difference) {
    public boolean isFirst() {
        return shown.summary().revision() == 1;
    }

    public String titleOf(Article article) {
        return Titles.of(article);
    }

    /** A value of a field as people read it: text as it is, an item a line. */
    public String words(JsonNode value) {
        if (value == null || value.isNull()) {
            return "–";
        }
        if (value.isArray()) {
            return value.isEmpty()
                    ? "–"
                    : StreamSupport.stream(value.spliterator(), false)
                            .map(this::words)
                            .collect(Collectors.joining("\n"));
        }
        return value.path("text").isTextual()
                ? value.path("text").asText()
                : value.isValueNode() ? value.asText() : value.toString();
    }
}
