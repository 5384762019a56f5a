package banmian.contracts.event;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Where, when and by whom an article was filed.
 *
 * @param text as printed (本报讯, 新华社北京1月2日电)
 * @param agency the paper or agency (本报, 新华社); null where none is printed
 * @param place the place it was filed from (北京); null where none is printed
 * @param date the day of filing or, for 本报讯, the day the first sentence reports on; null where it is not known
 */
public record Dateline(String text, String agency, String place, LocalDate date) {
    public Dateline {
        requireNonNull(text, "text");
    }
}
