package banmian.store.room.shelf;

import banmian.store.query.Arrival;
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
    public boolean isEmpty() {
        return latest.isEmpty();
    }
}
