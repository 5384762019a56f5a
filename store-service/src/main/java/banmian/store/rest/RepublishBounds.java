package banmian.store.rest;

/** How much one request may send through the pipeline again; for more, clients pass {@code next} as {@code cursor}. */
final class RepublishBounds {
    static final int DEFAULT = 1_000;
    static final int MOST = 10_000;

    private RepublishBounds() {}
}
