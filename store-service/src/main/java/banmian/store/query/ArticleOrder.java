package banmian.store.query;

import banmian.search.index.Place;
import java.util.Locale;

/** The order of a list of articles. */
public enum ArticleOrder {
    /** Newest issue first, then newspaper, page label and position; without a date last. */
    DATE("articles"),
    /** What fits the query best first. */
    RELEVANCE("articles by relevance");

    private final String list;

    ArticleOrder(String list) {
        this.list = list;
    }

    /** As requests spell it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name of the list in this order: cursors of one are none of the other. */
    public String list() {
        return list;
    }

    /** Whether a list in this order can go on after {@code place}. */
    public boolean isPlace(String place) {
        return this == DATE || Place.read(place).isPresent();
    }
}
