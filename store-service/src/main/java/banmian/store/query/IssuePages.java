package banmian.store.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import banmian.store.persistence.IssueEntity;
import banmian.store.persistence.PageEntity;
import banmian.store.persistence.PlainSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The pages that come with a page: those of its issue. */
@ApplicationScoped
class IssuePages {
    private static final String PAGES = """
            select p.newspaper, p.issue_date, p.id, p.page_label, p.last_received_at from page p
            join unnest(?, cast(? as date[])) as asked (newspaper, issue_date)
              on asked.newspaper = p.newspaper and asked.issue_date = p.issue_date
            where p.page_label is not null""";

    private record Stored(IssueEntity.Key issue, IssuePage page) {}

    private final EntityManager entities;

    IssuePages(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether it is known of which issue a page is, and which page of it. */
    static boolean isKnown(PageEntity page) {
        return page.newspaper != null && page.issueDate != null && page.pageLabel != null;
    }

    /** @param page that {@link #isKnown} */
    static IssueEntity.Key issue(PageEntity page) {
        return new IssueEntity.Key(page.newspaper, page.issueDate);
    }

    /** All pages with labels of the issues that {@code some} are of, in one query. */
    Map<IssueEntity.Key, List<IssuePage>> of(Collection<PageEntity> some) {
        Set<IssueEntity.Key> issues =
                some.stream().filter(IssuePages::isKnown).map(IssuePages::issue).collect(Collectors.toSet());
        return issues.isEmpty() ? Map.of() : read(issues);
    }

    private Map<IssueEntity.Key, List<IssuePage>> read(Set<IssueEntity.Key> issues) {
        List<Stored> rows = PlainSql.rows(
                entities,
                PAGES,
                IssuePages::read,
                issues.stream().map(IssueEntity.Key::newspaper).toArray(String[]::new),
                issues.stream().map(issue -> issue.issueDate().toString()).toArray(String[]::new));
        return rows.stream().collect(groupingBy(Stored::issue, mapping(Stored::page, toList())));
    }

    private static Stored read(ResultSet row) throws SQLException {
        return new Stored(
                new IssueEntity.Key(row.getString(1), row.getObject(2, LocalDate.class)),
                new IssuePage(
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()));
    }
}
