package banmian.segmenter.reading;

import banmian.segmenter.phrase.DatelinePhrase;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.result.Dateline;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the dateline that an article opens with or, if it opens with none, ends with. */
public final class Datelines {
    private Datelines() {}

    /**
     * @param issueDate day of the issue, without which no date is known; may be null
     * @return null where the article has no dateline
     */
    public static Dateline read(ArticleParts article, LocalDate issueDate) {
        IssueCalendar calendar = new IssueCalendar(issueDate);
        return opening(article, calendar).or(() -> closing(article, calendar)).orElse(null);
    }

    private static Optional<Dateline> opening(ArticleParts article, IssueCalendar calendar) {
        return article.opening()
                .flatMap(opening -> opening.dateline()
                        .map(phrase -> dateline(
                                phrase, date(phrase, opening.paragraph().text(), calendar))));
    }

    private static Optional<Dateline> closing(ArticleParts article, IssueCalendar calendar) {
        return article.closing()
                .filter(paragraph -> paragraph.role() == BlockRole.BODY || paragraph.role() == BlockRole.SIGNOFF)
                .flatMap(paragraph -> DatelinePhrase.closing(paragraph.text()))
                .map(phrase -> dateline(phrase, printed(phrase, calendar)));
    }

    private static LocalDate date(DatelinePhrase phrase, String text, IssueCalendar calendar) {
        return phrase.day() > 0 ? printed(phrase, calendar) : calendar.firstDayNamed(text.substring(phrase.end()));
    }

    private static LocalDate printed(DatelinePhrase phrase, IssueCalendar calendar) {
        return phrase.day() > 0 ? calendar.lately(phrase.month(), phrase.day()) : null;
    }

    private static Dateline dateline(DatelinePhrase phrase, LocalDate date) {
        return new Dateline(phrase.text(), phrase.agency(), phrase.place(), date);
    }
}
