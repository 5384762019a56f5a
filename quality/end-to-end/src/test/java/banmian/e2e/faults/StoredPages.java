package banmian.e2e.faults;

import banmian.contracts.codec.Json;
import banmian.contracts.event.PageParsed;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Holds what the API answers against what the plain parser makes of the version that must stand, field by field. A page
 * that was corrected must say so, and have kept what it replaced; its articles may have the ids that they had before.
 */
final class StoredPages {
    private static final String ARTICLES = "articles";
    private static final String ID = "id";

    private final Pages pages;
    private final ArrivedPages arrived;
    private final StoreApi api;
    private final List<String> wrong = new ArrayList<>();
    private int corrected;
    private int revisions;

    StoredPages(Pages pages, ArrivedPages arrived, StoreApi api) {
        this.pages = pages;
        this.arrived = arrived;
        this.api = api;
        for (int page = 0; page < pages.count(); page++) {
            check(page);
        }
    }

    /** Pages that are not as they must be, each with what is wrong. */
    List<String> wrong() {
        return wrong;
    }

    /** Pages of which the corrected version must stand. */
    int corrected() {
        return corrected;
    }

    /** Earlier revisions that are kept; none that was overtaken by a later one. */
    int revisions() {
        return revisions;
    }

    private void check(int page) {
        Pages.Version version = arrived.last(page);
        corrected += version.number();
        ObjectNode expected = comparable(pages.expected(version));
        String id = expected.get("pageId").asText();
        Optional<ObjectNode> answer = api.page(id);
        if (answer.isEmpty()) {
            wrong.add("page " + page + ", " + id + " is not there");
            return;
        }
        ObjectNode found = answer.get();
        int revision = found.remove("revision").asInt();
        withoutTime(found);
        if (Pages.isCorrected(page)) {
            checkIds(page, found, expected);
            checkRevisions(page, id, revision);
        } else if (revision != 1) {
            wrong.add("page " + page + ", " + id + ": revision " + revision);
        }
        compare("page " + page + ", " + id, expected, found);
    }

    /** Revisions take turns: one that says the same as the one before is none. */
    private void checkRevisions(int page, String id, int last) {
        for (int number = last - 1; number > 0; number--) {
            revisions++;
            int before = number;
            Optional<ObjectNode> kept = api.revision(id, before);
            boolean isKept = kept.isPresent()
                    && pages.versions(page).stream().anyMatch(version -> isOf(kept.get(), pages.expected(version)));
            if (!isKept) {
                wrong.add("page " + page + ", " + id + ": revision " + before + " is not as a version was");
            }
        }
    }

    private static boolean isOf(ObjectNode revision, PageParsed version) {
        ObjectNode expected = Json.mapper().valueToTree(version);
        takeIds(expected);
        takeIds(revision);
        return revision.get("sha256").asText().equals(version.provenance().sha256())
                && revision.get("text").asText().equals(version.text())
                && revision.get(ARTICLES).equals(expected.get(ARTICLES))
                && revision.get("blocks").equals(expected.get("blocks"));
    }

    private void checkIds(int page, ObjectNode found, ObjectNode expected) {
        Set<String> known = new HashSet<>();
        pages.versions(page)
                .forEach(version -> known.addAll(takeIds(Json.mapper().valueToTree(pages.expected(version)))));
        List<String> ids = takeIds(found);
        takeIds(expected);
        if (!known.containsAll(ids) || new HashSet<>(ids).size() < ids.size()) {
            wrong.add("page " + page + ": ids " + ids + ", not all once of " + known);
        }
    }

    private static List<String> takeIds(ObjectNode page) {
        return StreamSupport.stream(page.get(ARTICLES).spliterator(), false)
                .map(article -> ((ObjectNode) article).remove(ID))
                .filter(id -> id != null)
                .map(JsonNode::asText)
                .toList();
    }

    private void compare(String page, ObjectNode expected, ObjectNode found) {
        List<String> fields = new ArrayList<>();
        expected.fieldNames().forEachRemaining(field -> {
            if (!expected.get(field).equals(found.get(field))) {
                fields.add(field);
            }
        });
        if (!found.equals(expected)) {
            wrong.add(page + " differs in " + fields);
        }
    }

    private static ObjectNode comparable(PageParsed page) {
        ObjectNode tree = Json.mapper().valueToTree(page);
        withoutTime(tree);
        return tree;
    }

    /** When it was received is the broker's matter. */
    private static void withoutTime(ObjectNode page) {
        ((ObjectNode) page.get("provenance")).remove("receivedAt");
    }
}
