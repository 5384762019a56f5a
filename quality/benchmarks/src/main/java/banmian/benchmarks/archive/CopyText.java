package banmian.benchmarks.archive;

import banmian.contracts.codec.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;

/** Rows of one table in the text format of PostgreSQL's COPY. */
final class CopyText {
    private static final String NULL = "\\N";

    private final StringBuilder rows = new StringBuilder();

    /** @param values null for null; anything else as its text */
    void row(Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                rows.append('\t');
            }
            if (values[i] == null) {
                rows.append(NULL);
            } else {
                append(values[i].toString());
            }
        }
        rows.append('\n');
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                case '\t' -> rows.append("\\t");
                default -> rows.append(c);
            }
        }
    }

    /** The value as JSON; null stays null. */
    static String json(Object value) {
        try {
            return value == null ? null : Json.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event that is no JSON", e);
        }
    }

    byte[] bytes() {
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }
}
