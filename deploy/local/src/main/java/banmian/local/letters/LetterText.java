package banmian.local.letters;

import banmian.local.terminal.Style;
import banmian.local.terminal.Table;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;

/** Dead letters for people. */
final class LetterText {
    private LetterText() {}

    static Table table() {
        return new Table("id", "refused", "reason", "message", "newspaper", "from", "state");
    }

    static void row(Table table, JsonNode letter) {
        table.styledRow(
                style(letter.path("state").asText()),
                letter.path("id").asText(),
                time(letter, "refusedAt"),
                letter.path("reason").asText(),
                letter.path("message").asText(),
                text(letter, "newspaper"),
                source(letter),
                letter.path("state").asText());
    }

    /** What has to be looked at stands out, and what is done. */
    static Style style(String state) {
        return switch (state) {
            case "open" -> Style.RED;
            case "resolved" -> Style.GREEN;
            default -> Style.DIM;
        };
    }

    /** Null where there is none. */
    static String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }

    /** To the second: 2026-11-25 08:00:00 UTC; null where there is none. */
    static String time(JsonNode object, String field) {
        String time = text(object, field);
        return time == null ? null : time.replaceFirst("T", " ").replaceFirst("(\\.\\d+)?Z$", "");
    }

    /** Where the user has the page, or else where the record was read from. */
    static String source(JsonNode letter) {
        String uri = text(letter, "sourceUri");
        return uri == null ? position(letter.path("source")) : readable(uri);
    }

    /** As raw-pages 2:40911; null where it is not known. */
    static String position(JsonNode source) {
        return text(source, "topic") == null
                ? null
                : text(source, "topic") + " " + text(source, "partition") + ":" + text(source, "offset");
    }

    /** A file's address as its path: in the address Chinese is percent signs. */
    private static String readable(String uri) {
        try {
            return uri.startsWith("file:") ? Path.of(URI.create(uri)).toString() : uri;
        } catch (IllegalArgumentException e) {
            return uri;
        }
    }
}
