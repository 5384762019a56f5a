package banmian.store.query;

import java.time.LocalDate;

/**
 * Which pages are asked for; null means any.
 *
 * @param from first day, included
 * @param to last day, included
 */
public record PageFilter(String newspaper, LocalDate from, LocalDate to, String pageLabel) {}
