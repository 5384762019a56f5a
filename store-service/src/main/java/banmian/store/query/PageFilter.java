package banmian.store.query;

import java.time.LocalDate;

/**
 * Which pages are asked for; null means any.
 *
 * @param pageName name of the page (要闻)
 * @param from first day, included
 * @param to last day, included
 */
public record PageFilter(String newspaper, LocalDate from, LocalDate to, String pageLabel, String pageName) {
    public PageFilter(String newspaper, LocalDate from, LocalDate to, String pageLabel) {
        this(newspaper, from, to, pageLabel, null);
    }
}
