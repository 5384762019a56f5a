package banmian.store.persistence;

import banmian.contracts.event.PageParsed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.hibernate.StatelessSession;

/** Enters newspapers and issues that pages name for the first time. */
@ApplicationScoped
class IssueRegister {
    /** In the order of names, so that two services entering the same ones cannot wait for each other. */
    private static final String NEWSPAPERS = """
            insert into newspaper (name)
            select name from unnest(cast(:names as text[])) as named (name) order by name
            on conflict do nothing""";

    private static final String ISSUES = """
            insert into issue (newspaper, issue_date, sort_key)
            select newspaper, issue_date, sort_key
            from unnest(cast(:newspapers as text[]), cast(:dates as date[]), cast(:sortKeys as text[]))
              as named (newspaper, issue_date, sort_key)
            order by newspaper, issue_date
            on conflict do nothing""";

    private final StatelessSession session;

    IssueRegister(StatelessSession session) {
        this.session = session;
    }

    void enter(Collection<PageParsed> pages) {
        List<String> newspapers = pages.stream()
                .map(PageParsed::newspaper)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<IssueEntity.Key> issues = pages.stream()
                .filter(page -> page.newspaper() != null && page.issueDate() != null)
                .map(page -> new IssueEntity.Key(page.newspaper(), page.issueDate()))
                .distinct()
                .toList();
        enterNewspapers(newspapers);
        enterIssues(issues);
    }

    private void enterNewspapers(List<String> names) {
        if (!names.isEmpty()) {
            session.createNativeMutationQuery(NEWSPAPERS)
                    .setParameter("names", names.toArray(String[]::new))
                    .executeUpdate();
        }
    }

    private void enterIssues(List<IssueEntity.Key> issues) {
        if (!issues.isEmpty()) {
            session.createNativeMutationQuery(ISSUES)
                    .setParameter(
                            "newspapers",
                            issues.stream().map(IssueEntity.Key::newspaper).toArray(String[]::new))
                    .setParameter(
                            "dates",
                            issues.stream().map(IssueEntity.Key::issueDate).toArray(LocalDate[]::new))
                    .setParameter(
                            "sortKeys",
                            issues.stream().map(IssueRegister::sortKey).toArray(String[]::new))
                    .executeUpdate();
        }
    }

    private static String sortKey(IssueEntity.Key issue) {
        return ReadingOrder.ofIssue(issue.newspaper(), issue.issueDate());
    }
}
