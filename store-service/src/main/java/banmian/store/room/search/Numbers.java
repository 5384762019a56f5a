package banmian.store.room.search;

import java.util.Locale;

/** Numbers as people read them, in English and Chinese alike. */
final class Numbers {
    private Numbers() {}

    static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
