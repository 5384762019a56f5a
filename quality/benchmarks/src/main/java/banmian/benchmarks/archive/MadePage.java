package banmian.benchmarks.archive;

import java.time.LocalDate;

/**
 * A page as somebody would push it.
 *
 * @param id the one that the pipeline gives it
 * @param text as printed, with its masthead, in lines
 * @param articles how many were written onto it
 */
public record MadePage(String id, String newspaper, LocalDate issueDate, String pageLabel, String text, int articles) {}
