package banmian.benchmarks;

/** How long a page is made. */
public enum PageLength {
    ONE("one page", 1),
    TEN("ten times", 10),
    HUNDRED("a hundred times", 100),
    TEN_MEGABYTES("10 MB", 0);

    private static final int LONGEST = 10_000_000;

    private final String title;
    private final int copies;

    PageLength(String title, int copies) {
        this.title = title;
        this.copies = copies;
    }

    String title() {
        return title;
    }

    /** How often to repeat a page of so many bytes. */
    int copies(int bytes) {
        return copies > 0 ? copies : (LONGEST + bytes - 1) / bytes;
    }
}
