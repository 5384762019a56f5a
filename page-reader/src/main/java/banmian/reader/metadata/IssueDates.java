package banmian.reader.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of issues as they are written. A date that no newspaper can have (2021-02-30, 0001-01-01) is none. */
final class IssueDates {
    private static final Pattern ISO = Pattern.compile("(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2})");

    private static final List<Pattern> WRITTEN = List.of(
            // 2021年7月19日, also in Chinese numerals: 二〇二一年七月十九日
            Pattern.compile("(?<y>[0-9一二三四五六七八九〇零○]{4})年" + "(?<m>[0-9一二三四五六七八九十]{1,2})月(?<d>[0-9一二三四五六七八九十]{1,3})日"),
            // 2021-07-19, 2021.7.19, 2021/7/19, 2021_07_19
            Pattern.compile("(?<![0-9])(?<y>[0-9]{4})(?<s>[-./_])(?<m>[0-9]{1,2})\\k<s>(?<d>[0-9]{1,2})(?![0-9])"),
            // 20210719
            Pattern.compile("(?<![0-9])(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2})(?![0-9])"));

    /** The first newspapers are of 1605. */
    private static final int FIRST_YEAR = 1600;

    private static final int LAST_YEAR = 2999;

    private IssueDates() {}

    /**
     * A date inside a text.
     *
     * @param rest the text with a blank in place of the date
     */
    record Found(LocalDate date, String rest) {}

    /** The date of a text that is an ISO date and nothing else. */
    static Optional<LocalDate> iso(String text) {
        return Optional.of(ISO.matcher(text)).filter(Matcher::matches).flatMap(IssueDates::date);
    }

    /** The date of a text that is a date of any form and nothing else. */
    static Optional<LocalDate> written(String text) {
        return findIn(text).filter(found -> found.rest().isBlank()).map(Found::date);
    }

    /** The first date in a text. */
    static Optional<Found> findIn(String text) {
        for (Pattern pattern : WRITTEN) {
            Matcher match = pattern.matcher(text);
            Optional<LocalDate> date = match.find() ? date(match) : Optional.empty();
            if (date.isPresent()) {
                return Optional.of(
                        new Found(date.get(), text.substring(0, match.start()) + " " + text.substring(match.end())));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher match) {
        int year = ChineseNumerals.digits(match.group("y"));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            int month = ChineseNumerals.number(match.group("m"));
            int day = ChineseNumerals.number(match.group("d"));
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
