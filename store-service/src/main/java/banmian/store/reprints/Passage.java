package banmian.store.reprints;

/**
 * A passage that two articles have in common, perhaps with a few words changed inside.
 *
 * @param start where it begins in the one
 * @param end where it ends there
 * @param otherStart where it begins in the other
 * @param otherEnd where it ends there
 * @param letters how many letters and digits of it are the same
 */
public record Passage(Place start, Place end, Place otherStart, Place otherEnd, int letters) {}
