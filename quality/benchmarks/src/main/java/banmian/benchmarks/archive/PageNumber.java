package banmian.benchmarks.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Which page it is. Pages are numbered as they are printed, day after day, all newspapers of a day before the next day;
 * so an archive grows as archives do, and any number of pages is the beginning of any larger number.
 *
 * @param paper place of the newspaper in the list
 * @param label of the page, from 01
 */
record PageNumber(int paper, LocalDate date, String label, int page) {
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final List<Integer> PAGES = List.of(4, 8, 8, 12);

    /** @param number from 0 */
    static PageNumber of(long number, int papers) {
        int aDay = 0;
        for (int paper = 0; paper < papers; paper++) {
            aDay += pages(paper);
        }
        int rest = (int) (number % aDay);
        int paper = 0;
        while (rest >= pages(paper)) {
            rest -= pages(paper++);
        }
        String label = String.format(Locale.ROOT, "%02d", rest + 1);
        return new PageNumber(paper, FIRST_DAY.plusDays(number / aDay), label, rest + 1);
    }

    private static int pages(int paper) {
        return PAGES.get(paper % PAGES.size());
    }
}
