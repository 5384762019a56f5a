package banmian.local.parse;

/** Where results go. */
interface Output {
    /**
     * Takes the result of a page; called from several threads.
     *
     * @param position of the page in what was given, from 0
     * @return what is left to be done and said, in the order of the pages
     */
    Done take(Parsing parsing, int position);

    /** What came of a page in the end. */
    sealed interface Done {
        /** @param toPrint goes to standard output; empty where it is written elsewhere already */
        record Ok(byte[] toPrint) implements Done {}

        record Failed(String name, String why) implements Done {}
    }
}
