package banmian.store.room.search;

/**
 * A value that what is found may be narrowed down to.
 *
 * @param address where that is
 */
public record Choice(String text, String count, String address) {}
