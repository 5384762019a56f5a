package banmian.store.persistence;

import java.util.Locale;

/** What storing an event did to its page. */
public enum Outcome {
    /** The page was not there before. */
    NEW,
    /** Other bytes, received later: a new revision. */
    REVISED,
    /** The same bytes, read by a newer parser. */
    REPARSED,
    /** The same bytes, now said to be of another newspaper, date, label or name. */
    REDESCRIBED,
    /** The same again. */
    UNCHANGED,
    /** Older than what is stored; ignored. */
    OUTDATED;

    /** Whether the page's articles were replaced. */
    public boolean stored() {
        return this != UNCHANGED && this != OUTDATED;
    }

    /** Whether it is a page of other bytes than before. */
    boolean otherBytes() {
        return this == NEW || this == REVISED;
    }

    /** As metrics and the database spell it: {@code reparsed}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
