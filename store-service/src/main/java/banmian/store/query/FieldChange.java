package banmian.store.query;

import banmian.contracts.codec.Json;
import banmian.contracts.event.Article;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field that is not the same in two revisions. */
@Schema(
        description = "A field that is different. Of a list, only the items that the other revision has not; where the"
                + " items are the same in another order, the whole list")
public record FieldChange(
        @Schema(examples = "headline") String field,

        @Schema(nullable = true, implementation = Object.class)
        JsonNode from,

        @Schema(nullable = true, implementation = Object.class)
        JsonNode to) {
    /** Offsets move with every character before them: what moved only is the same. */
    private static final Set<String> OFFSETS = Set.of("span", "spans");

    /** What the parser says of its own reading moves with its weights; {@code review} tells what is doubtful. */
    private static final Set<String> REASONS = Set.of("boundary", "doubts");

    private static final Set<String> OF_PAGE =
            Set.of("newspaper", "issueDate", "pageLabel", "pageName", "warnings", "parser", "sha256");

    static List<FieldChange> ofArticles(Article before, Article after) {
        return between(Json.mapper().valueToTree(before), Json.mapper().valueToTree(after));
    }

    static List<FieldChange> ofPages(RevisionView before, RevisionView after) {
        List<FieldChange> changes = new ArrayList<>(between(page(before), page(after)));
        if (!before.text().equals(after.text())) {
            changes.add(new FieldChange("text", null, null));
        }
        return changes;
    }

    private static ObjectNode page(RevisionView revision) {
        ObjectNode page = Json.mapper().valueToTree(revision);
        return page.retain(OF_PAGE);
    }

    private static List<FieldChange> between(ObjectNode before, ObjectNode after) {
        ObjectNode from = withoutOffsets(before);
        ObjectNode to = withoutOffsets(after);
        List<FieldChange> changes = new ArrayList<>();
        to.fields().forEachRemaining(field -> {
            JsonNode old = from.get(field.getKey());
            if (!field.getValue().equals(old)) {
                changes.add(change(field.getKey(), old, field.getValue()));
            }
        });
        return changes;
    }

    private static FieldChange change(String field, JsonNode from, JsonNode to) {
        if (!from.isArray() || !to.isArray()) {
            return new FieldChange(field, from, to);
        }
        ArrayNode gone = without(from, to);
        ArrayNode come = without(to, from);
        return gone.isEmpty() && come.isEmpty() ? new FieldChange(field, from, to) : new FieldChange(field, gone, come);
    }

    /** The items of {@code some} that are not in {@code others}, as often as they are there more often. */
    private static ArrayNode without(JsonNode some, JsonNode others) {
        List<JsonNode> left = new ArrayList<>();
        others.forEach(left::add);
        ArrayNode only = JsonNodeFactory.instance.arrayNode();
        for (JsonNode item : some) {
            if (!left.remove(item)) {
                only.add(item);
            }
        }
        return only;
    }

    private static ObjectNode withoutOffsets(ObjectNode object) {
        ObjectNode stripped = object.deepCopy();
        stripped.remove(OFFSETS);
        stripped.remove(REASONS);
        for (JsonNode field : stripped) {
            for (JsonNode item : field) {
                if (item.isObject()) {
                    ((ObjectNode) item).remove(OFFSETS);
                }
            }
        }
        return stripped;
    }
}
