package banmian.store.room.page;

import java.util.Locale;
import java.util.stream.Stream;

/** The codes of what a person should look at, as far as the room has words for them. */
public enum ReviewKind {
    NO_TEXT,
    NO_HEADLINE,
    LONG_HEADLINE,
    OPEN_END,
    UNASSIGNED,
    UNREAD_BYLINE,
    /** A code of a newer parser. */
    OTHER;

    static ReviewKind of(String code) {
        String name = code.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
