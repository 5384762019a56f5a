package banmian.store.room.shelf;

import banmian.store.query.Arrival;
import banmian.store.query.Headline;
import banmian.store.query.IssueSummary;
import banmian.store.query.NewspaperSummary;
import java.util.List;

/**
 * What the shelf shows.
 *
 * @param newest the newest issues of all newspapers
 * @param latest the pages stored last
 * @param unplaced how many pages stand in no issue
 */
public record ShelfScreen(
        List<NewspaperSummary> newspapers, List<IssueSummary> newest, List<Arrival> latest, long unplaced) {
    private static final int MOST_HEADLINES = 8;

    /** How many headlines of a page are shown. */
    public int mostHeadlines() {
        return MOST_HEADLINES;
    }

    /** The first headlines of a page: one with hundreds of articles would push all others off the shelf. */
    public List<Headline> shown(Arrival arrival) {
        return arrival.headlines()
                .subList(0, Math.min(MOST_HEADLINES, arrival.headlines().size()));
    }

    /** How many headlines are not shown. */
    public long further(Arrival arrival) {
        return arrival.headlines().size() - shown(arrival).size();
    }

    public boolean isEmpty() {
        return latest.isEmpty();
    }
}
