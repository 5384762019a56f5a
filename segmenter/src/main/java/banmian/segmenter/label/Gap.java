package banmian.segmenter.label;

import banmian.segmenter.text.Line;

/** The blank between two lines, as far as the grammar of labels tells it apart. */
enum Gap {
    NONE,
    ONE,
    MORE;

    static final String PREFIX = "step-";
    private static final Gap[] GAPS = values();

    /** The first column of the weights file. */
    String where() {
        return PREFIX + ordinal();
    }

    /** @throws IllegalArgumentException where {@code where} is not the name of any */
    static Gap of(String where) {
        for (Gap gap : GAPS) {
            if (gap.where().equals(where)) {
                return gap;
            }
        }
        throw new IllegalArgumentException("weights.tsv: unknown column " + where);
    }

    static Gap above(Line line) {
        return GAPS[Math.min(line.blanksBefore(), MORE.ordinal())];
    }
}
