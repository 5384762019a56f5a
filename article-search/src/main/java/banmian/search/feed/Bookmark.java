package banmian.search.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far an index has read the database; kept in the index itself, so that both are always of one moment.
 *
 * @param source what it was made from and how: the database, and the versions of index and folding
 * @param horizon transaction before which all is indexed
 * @param building the page up to which the first build has come; null when it is done
 * @param pages how many pages the first build has indexed
 */
public record Bookmark(String source, long horizon, String building, long pages) {
    private static final String SOURCE = "source";
    private static final String HORIZON = "horizon";
    private static final String BUILDING = "building";
    private static final String PAGES = "pages";

    /** The bookmark of an index that has nothing yet. */
    public static Bookmark start(String source, long horizon) {
        return new Bookmark(source, horizon, "", 0);
    }

    /** Empty where there is none: the index is new. */
    public static Optional<Bookmark> read(Map<String, String> saved) {
        return saved.containsKey(HORIZON)
                ? Optional.of(new Bookmark(
                        saved.get(SOURCE),
                        Long.parseUnsignedLong(saved.get(HORIZON)),
                        saved.get(BUILDING),
                        Long.parseLong(saved.get(PAGES))))
                : Optional.empty();
    }

    /** What {@link #read} reads. */
    public Map<String, String> toMap() {
        Map<String, String> saved = new HashMap<>();
        saved.put(SOURCE, source);
        saved.put(HORIZON, Long.toUnsignedString(horizon));
        saved.put(PAGES, Long.toString(pages));
        if (building != null) {
            saved.put(BUILDING, building);
        }
        return saved;
    }

    Bookmark builtTo(String page, int more) {
        return new Bookmark(source, horizon, page, pages + more);
    }

    Bookmark built() {
        return new Bookmark(source, horizon, null, pages);
    }

    Bookmark readTo(long later) {
        return new Bookmark(source, later, building, pages);
    }
}
