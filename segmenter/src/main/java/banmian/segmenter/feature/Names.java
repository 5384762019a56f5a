package banmian.segmenter.feature;

/** The names of a feature that is a number, made once: rules name what they see of every line. */
final class Names {
    private final String none;
    private final String more;
    private final String[] names;

    /**
     * @param what the feature, such as {@code run=}
     * @param most the highest number; beyond it there is {@code run=more}
     */
    Names(String what, int most) {
        this(what, "", most);
    }

    /** The same with {@code unit} behind the number. */
    Names(String what, String unit, int most) {
        none = what + "none";
        more = what + "more" + unit;
        names = new String[most + 1];
        for (int i = 0; i <= most; i++) {
            names[i] = what + i + unit;
        }
    }

    /** @param number from 0 */
    String of(int number) {
        return number < names.length ? names[number] : more;
    }

    /** The name where there is no number. */
    String none() {
        return none;
    }
}
