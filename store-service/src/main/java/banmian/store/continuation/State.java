package banmian.store.continuation;

/** How far an article over several pages is put together. */
public enum State {
    /** All parts are there. */
    LINKED,
    /** A part is missing and may still come. */
    PENDING,
    /** A part is missing and is not expected any more. */
    DANGLING
}
