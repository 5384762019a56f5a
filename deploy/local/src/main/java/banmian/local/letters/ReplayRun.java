package banmian.local.letters;

import banmian.contracts.codec.Json;
import banmian.local.api.ApiException;
import banmian.local.api.StoreApi;
import banmian.local.terminal.Terminal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A replay, part by part, and what came of it so far. */
final class ReplayRun {
    /** So often progress is shown. */
    private static final int AT_A_TIME = 200;

    private static final long PAUSE_MILLIS = 200;
    private static final String PATH = "/api/dead-letters/replay";

    private final StoreApi store;
    private final Terminal err;
    private final List<String> replayed = new ArrayList<>();
    private final Map<String, String> skipped = new LinkedHashMap<>();
    private final List<String> resolved = new ArrayList<>();
    private final Map<String, List<String>> refusedAgain = new LinkedHashMap<>();

    ReplayRun(StoreApi store, Terminal err) {
        this.store = store;
        this.err = err;
    }

    /** @param ids where they are not empty, those and not the selection */
    void replay(ObjectNode selection, List<String> ids) throws ApiException {
        if (ids.isEmpty()) {
            replaySelected(selection);
        } else {
            for (int from = 0; from < ids.size(); from += AT_A_TIME) {
                ObjectNode some = Json.mapper().createObjectNode();
                ArrayNode list = some.putArray("ids");
                ids.subList(from, Math.min(ids.size(), from + AT_A_TIME)).forEach(list::add);
                take(store.post(PATH, some));
                show(ids.size());
            }
        }
    }

    private void replaySelected(ObjectNode selection) throws ApiException {
        ObjectNode part = selection.deepCopy().put("limit", AT_A_TIME);
        JsonNode answer = store.post(PATH, part);
        long total = answer.path("total").asLong();
        take(answer);
        while (LetterText.text(answer, "next") != null) {
            show(total);
            answer = store.post(PATH, part.put("cursor", answer.path("next").asText()));
            take(answer);
        }
    }

    private void take(JsonNode answer) {
        answer.path("ids").forEach(id -> replayed.add(id.asText()));
        answer.path("skipped")
                .forEach(letter -> skipped.put(
                        letter.path("id").asText(), letter.path("why").asText()));
    }

    private void show(long total) {
        err.progress("Replayed " + replayed.size() + " of " + total + " dead letters");
    }

    /** Waits until it is known of each that was replayed what has become of it. */
    void await() throws ApiException, InterruptedException {
        Deque<String> underWay = new ArrayDeque<>(replayed);
        while (!underWay.isEmpty()) {
            JsonNode letter = store.get("/api/dead-letters/" + underWay.peek(), Map.of());
            switch (letter.path("state").asText()) {
                case "resolved" -> resolved.add(underWay.remove());
                case "refused-again" -> refusedAgain.put(underWay.remove(), texts(letter.path("refusedAgainAs")));
                default -> Thread.sleep(PAUSE_MILLIS);
            }
            err.progress(resolved.size() + " of " + replayed.size() + " came through, " + refusedAgain.size()
                    + " refused again");
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    List<String> replayed() {
        return replayed;
    }

    /** Why, by id. */
    Map<String, String> skipped() {
        return skipped;
    }

    List<String> resolved() {
        return resolved;
    }

    /** The new dead letters, by the id of the old one. */
    Map<String, List<String>> refusedAgain() {
        return refusedAgain;
    }

    /** Whether all that was asked for is done, as far as is known. */
    boolean isWhole() {
        return skipped.isEmpty() && refusedAgain.isEmpty();
    }

    ObjectNode report(boolean awaited) {
        ObjectNode report = Json.mapper().createObjectNode();
        report.set("replayed", Json.mapper().valueToTree(replayed));
        report.set("skipped", Json.mapper().valueToTree(skipped));
        if (awaited) {
            report.set("resolved", Json.mapper().valueToTree(resolved));
            report.set("refusedAgain", Json.mapper().valueToTree(refusedAgain));
        }
        return report;
    }
}
