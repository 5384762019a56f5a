package banmian.contracts.event;

import java.util.Locale;

/** How constants are spelled in JSON: {@code EDITOR_NOTE} is {@code "editor-note"}. */
final class JsonNames {
    private JsonNames() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
