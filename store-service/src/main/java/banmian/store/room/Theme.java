package banmian.store.room;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Light or dark: what the reader has chosen, or as the device has it. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    /** In cookies, addresses and the attribute {@code data-theme}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param code as {@link #code()} gives it; may be null */
    static Optional<Theme> of(String code) {
        return Stream.of(values()).filter(theme -> theme.code().equals(code)).findFirst();
    }
}
