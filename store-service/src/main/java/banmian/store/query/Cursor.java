package banmian.store.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A place in a list, as a text that clients pass back without looking into it. It names its list and version, so that
 * one of another list, or of a version with another order, is refused and does not silently skip items.
 */
public final class Cursor {
    private static final String VERSION = "1";
    private static final char BETWEEN = '\n';

    private Cursor() {}

    /** The text for the place of {@code key} in {@code list}. */
    public static String after(String list, String key) {
        String place = VERSION + BETWEEN + list + BETWEEN + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /** The place that {@code cursor} stands for; empty where it is none of {@code list}. */
    public static Optional<String> read(String list, String cursor) {
        String start = VERSION + BETWEEN + list + BETWEEN;
        return decoded(cursor)
                .filter(place -> place.startsWith(start) && place.indexOf('\0') < 0)
                .map(place -> place.substring(start.length()));
    }

    private static Optional<String> decoded(String cursor) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
