package banmian.store.room.pipeline;

import banmian.store.query.DeadLetterFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Which dead letters are asked for in the address; a value that is none is left out. */
public record LettersAsked(String stage, String reason, String state) {
    static final String PATH = "/pipeline";

    static LettersAsked of(String stage, String reason, String state) {
        return new LettersAsked(
                DeadLetterFilter.STAGES.contains(stage) ? stage : null,
                reason == null || reason.isBlank() || reason.indexOf('\0') >= 0 ? null : reason,
                DeadLetterFilter.STATES.contains(state) ? state : null);
    }

    /** Whether they are only of one reason: then they may be replayed together. */
    public boolean ofOneReason() {
        return stage != null && reason != null;
    }

    public boolean any() {
        return stage != null || reason != null || state != null;
    }

    DeadLetterFilter filter() {
        return new DeadLetterFilter(stage, reason, null, state, null, null);
    }

    String after(String cursor) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("stage", stage);
        values.put("reason", reason);
        values.put("state", state);
        values.put("cursor", cursor);
        return values.entrySet().stream()
                .filter(one -> one.getValue() != null)
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", PATH + "?", "#letters"));
    }
}
