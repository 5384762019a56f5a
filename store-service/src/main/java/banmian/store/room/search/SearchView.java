package banmian.store.room.search;

import banmian.store.room.Sought;

/**
 * What the template shows: what is asked, and what was found or why nothing was searched.
 *
 * @param found null where there is trouble
 * @param trouble null where there is none
 */
public record SearchView(Asked asked, Found found, Trouble trouble) {
    /** What the views of the articles found are to mark. */
    public Sought sought() {
        return Sought.of(asked.q());
    }
}
