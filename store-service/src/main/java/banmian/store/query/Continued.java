package banmian.store.query;

/** A part of a list that may go on. */
public interface Continued {
    /** What {@code cursor} must be to go on; null at the end. */
    String next();
}
