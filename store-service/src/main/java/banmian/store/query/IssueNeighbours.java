package banmian.store.query;

import java.time.LocalDate;

/**
 * The issues of a newspaper next to one of its issues.
 *
 * @param before null where it is the oldest
 * @param after null where it is the newest
 */
public record IssueNeighbours(LocalDate before, LocalDate after) {}
