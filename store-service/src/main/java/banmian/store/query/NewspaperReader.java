package banmian.store.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Answers which newspapers and issues there are: those with a page. */
@ApplicationScoped
public class NewspaperReader {
    private static final String NEWSPAPERS = """
            select p.newspaper, min(p.issueDate), max(p.issueDate), count(distinct p.issueDate), count(*)
            from PageEntity p""";

    private static final String ISSUES = """
            select i.newspaper, i.issueDate, count(*), i.sortKey
            from IssueEntity i join PageEntity p on p.newspaper = i.newspaper and p.issueDate = i.issueDate""";

    private final Reading reading;

    NewspaperReader(Reading reading) {
        this.reading = reading;
    }

    /** Newspapers by name. */
    public Listing<NewspaperSummary> newspapers(Slice slice) {
        return reading.within(() -> {
            Conditions further = new Conditions().and("p.newspaper > :after", "after", slice.after());
            return Listing.of(
                    reading.list(
                            NEWSPAPERS + named(further) + " group by p.newspaper order by p.newspaper",
                            NewspaperSummary.class,
                            further,
                            slice.rows()),
                    slice,
                    NewspaperSummary::newspaper,
                    UnaryOperator.identity(),
                    reading.count("select count(distinct p.newspaper) from PageEntity p", new Conditions()));
        });
    }

    /** The newspaper with that name; empty where no page is of it. */
    public Optional<NewspaperSummary> newspaper(String name) {
        return reading.within(() -> {
            Conditions named = new Conditions().and("p.newspaper = :name", "name", name);
            return reading
                    .list(NEWSPAPERS + named.where() + " group by p.newspaper", NewspaperSummary.class, named, 1)
                    .stream()
                    .findFirst();
        });
    }

    /** The issues next to one, whether that is stored or not. */
    public IssueNeighbours neighbours(String newspaper, LocalDate issueDate) {
        return reading.within(() -> new IssueNeighbours(
                date("max(p.issueDate)", "p.issueDate < :date", newspaper, issueDate),
                date("min(p.issueDate)", "p.issueDate > :date", newspaper, issueDate)));
    }

    private LocalDate date(String what, String where, String newspaper, LocalDate issueDate) {
        Conditions conditions =
                new Conditions().and("p.newspaper = :name", "name", newspaper).and(where, "date", issueDate);
        return reading.list(
                        "select " + what + " from PageEntity p" + conditions.where(), LocalDate.class, conditions, 1)
                .get(0);
    }

    private static String named(Conditions further) {
        return further.where().isEmpty() ? " where p.newspaper is not null" : further.where();
    }

    /** Issues, the newest first. */
    public Listing<IssueSummary> issues(PageFilter filter, Slice slice) {
        return reading.within(() -> {
            Conditions matching = new Conditions().andPage("p", filter);
            Conditions further = matching.copy().and("i.sortKey > :after", "after", slice.after());
            return Listing.of(
                    reading.list(
                            ISSUES + further.where()
                                    + " group by i.newspaper, i.issueDate, i.sortKey order by i.sortKey",
                            IssueSummary.class,
                            further,
                            slice.rows()),
                    slice,
                    IssueSummary::sortKey,
                    UnaryOperator.identity(),
                    reading.count(
                            "select count(distinct i.sortKey) from IssueEntity i join PageEntity p"
                                    + " on p.newspaper = i.newspaper and p.issueDate = i.issueDate" + matching.where(),
                            matching));
        });
    }
}
