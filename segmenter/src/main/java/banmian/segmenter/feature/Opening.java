package banmian.segmenter.feature;

/** What says of a run of display lines that the text of an article begins below it. Its name is in features. */
enum Opening {
    DATELINE,
    /** A byline in the run. */
    BYLINE,
    /** A byline below a short passage that stands between, such as a deck in whole sentences. */
    LATER_BYLINE,
    NEWS,
    NOTHING
}
