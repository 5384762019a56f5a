package banmian.segmenter.label;

import banmian.segmenter.text.Line;

/** The blank between two lines, as far as the grammar of labels tells it apart. */
enum Gap {
    NONE("step-0"),
    ONE("step-1"),
    MORE("step-2");

    private final String where;

    Gap(String where) {
        this.where = where;
    }

    /** The first column of the weights file. */
    String where() {
        return where;
    }

    static Gap above(Line line) {
        return values()[Math.min(line.blanksBefore(), MORE.ordinal())];
    }
}
