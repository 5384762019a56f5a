package banmian.segmenter.label;

/** Where a feature stands, seen from the line that it speaks about. The names are those of the weights file. */
enum Place {
    /** On the line after: it speaks about the one before. */
    BELOW,
    HERE,
    /** On the line before: it speaks about the one after. */
    ABOVE
}
