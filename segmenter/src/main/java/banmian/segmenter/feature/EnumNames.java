package banmian.segmenter.feature;

import java.util.Locale;

/** The names of a feature that is one of some kinds, made once: rules name what they see of every line. */
final class EnumNames<E extends Enum<E>> {
    private final String[] names;

    /** @param what the feature, such as {@code runs-on=}; the kind follows as in closing-quote */
    EnumNames(String what, Class<E> kinds) {
        E[] constants = kinds.getEnumConstants();
        names = new String[constants.length];
        for (E kind : constants) {
            names[kind.ordinal()] = what + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    String of(E kind) {
        return names[kind.ordinal()];
    }
}
