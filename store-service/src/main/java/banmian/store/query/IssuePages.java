package banmian.store.query;

import banmian.store.persistence.IssueEntity;
import banmian.store.persistence.PageEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** The pages that come with a page: those of its issue. */
@ApplicationScoped
class IssuePages {
    private static final String PAGES = """
            select p.newspaper, p.issue_date, p.id, p.page_label, p.last_received_at from page p
            join unnest(?, ?) as asked (newspaper, issue_date)
              on asked.newspaper = p.newspaper and asked.issue_date = p.issue_date
            where p.page_label is not null""";

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
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement pages = connection.prepareStatement(PAGES)) {
                pages.setArray(1, array(connection, "text", issues.stream().map(IssueEntity.Key::newspaper)));
                pages.setArray(
                        2, array(connection, "date", issues.stream().map(issue -> Date.valueOf(issue.issueDate()))));
                return read(pages);
            }
        });
    }

    private static Map<IssueEntity.Key, List<IssuePage>> read(PreparedStatement pages) throws SQLException {
        Map<IssueEntity.Key, List<IssuePage>> found = new HashMap<>();
        try (ResultSet row = pages.executeQuery()) {
            while (row.next()) {
                IssueEntity.Key issue = new IssueEntity.Key(row.getString(1), row.getObject(2, LocalDate.class));
                Instant received = row.getObject(5, OffsetDateTime.class).toInstant();
                found.computeIfAbsent(issue, any -> new ArrayList<>())
                        .add(new IssuePage(row.getString(3), row.getString(4), received));
            }
        }
        return found;
    }

    private static Array array(Connection connection, String type, Stream<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }
}
