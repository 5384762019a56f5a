package banmian.segmenter.feature;

/** The names of a feature that is a number, made once: rules name what they see of every line. */
final class Names {
    private final String none;
    private final String[] names;

    /**
     * @param what the feature, such as {@code echo-ahead=}
     * @param most the highest number
     */
    Names(String what, int most) {
        none = what + "none";
        names = new String[most + 1];
        for (int i = 0; i <= most; i++) {
            names[i] = what + i;
        }
    }

    /** @param number from 0 to the highest */
    String of(int number) {
        return names[number];
    }

    /** The name where there is no number. */
    String none() {
        return none;
    }
}
