package banmian.segmenter.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the days that a page names without their year the year that an issue of this date means.
 *
 * @param issueDate null where it is not known: then no day is
 */
record IssueCalendar(LocalDate issueDate) {
    private static final Pattern DAY = Pattern.compile("(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern SENTENCE = Pattern.compile("[^。！？]{0,300}");
    /** Further back than this a day is no longer news: 8月1日 in an issue of July is one to come. */
    private static final int LONGEST_AGO = 183;

    /** The first day that the first sentence of {@code text} names; null where it names none, or one to come. */
    LocalDate firstDayNamed(String text) {
        Matcher sentence = SENTENCE.matcher(text);
        Matcher day = DAY.matcher(sentence.lookingAt() ? sentence.group() : "");
        if (issueDate == null || !day.find()) {
            return null;
        }
        int month = Integer.parseInt(day.group(2));
        int dayOfMonth = Integer.parseInt(day.group(3));
        return day.group(1) == null
                ? lately(month, dayOfMonth)
                : notLater(Integer.parseInt(day.group(1)), month, dayOfMonth);
    }

    /**
     * The last such day that is not after the issue.
     *
     * @param month 1 to 12, or 0 for the last month that has this day before the issue
     */
    LocalDate lately(int month, int day) {
        if (issueDate == null) {
            return null;
        }
        if (month == 0) {
            LocalDate before = day <= issueDate.getDayOfMonth() ? issueDate : issueDate.minusMonths(1);
            return notLater(before.getYear(), before.getMonthValue(), day);
        }
        LocalDate thisYear = notLater(issueDate.getYear(), month, day);
        LocalDate found = thisYear != null ? thisYear : notLater(issueDate.getYear() - 1, month, day);
        return found != null && found.isBefore(issueDate.minusDays(LONGEST_AGO)) ? null : found;
    }

    private LocalDate notLater(int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return date.isAfter(issueDate) ? null : date;
        } catch (DateTimeException e) {
            return null; // 2月30日 is a misprint, not a day
        }
    }
}
