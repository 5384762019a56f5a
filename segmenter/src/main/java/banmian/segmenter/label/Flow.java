package banmian.segmenter.label;

/** Whether a paragraph goes on after a line. */
public enum Flow {
    RUNS_ON,
    ENDS,
    /** The label does not tell; the column must. */
    UNKNOWN
}
