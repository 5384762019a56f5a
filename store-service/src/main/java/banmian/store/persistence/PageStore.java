package banmian.store.persistence;

import banmian.contracts.event.PageParsed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/**
 * Writes pages: replaces what is stored of each with what an event says, unless that is older or the same. All in one
 * transaction, so that a reader sees either the old articles of a page or the new ones, and a failed batch leaves no
 * trace. Storing the same events again changes nothing.
 */
@ApplicationScoped
public class PageStore {
    private final StatelessSession session;
    private final IssueRegister issues;
    private final StoredArticles storedArticles;
    private final ReplacedContent replacedContent;

    PageStore(
            StatelessSession session,
            IssueRegister issues,
            StoredArticles storedArticles,
            ReplacedContent replacedContent) {
        this.session = session;
        this.issues = issues;
        this.storedArticles = storedArticles;
        this.replacedContent = replacedContent;
    }

    /**
     * Stores events in order.
     *
     * @param events in the order of the topic; several may be of one page
     * @return the outcome of each event, in the same order
     * @throws RuntimeException when the database refuses; nothing is stored then
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Outcome> store(List<PageParsed> events) {
        Map<String, PageChange> changes = changesOf(events);
        List<Outcome> outcomes = new ArrayList<>(events.size());
        for (PageParsed event : events) {
            outcomes.add(changes.get(event.pageId()).apply(event));
        }
        write(changes.values());
        return outcomes;
    }

    private Map<String, PageChange> changesOf(List<PageParsed> events) {
        Set<String> ids = events.stream().map(PageParsed::pageId).collect(Collectors.toCollection(TreeSet::new));
        Map<String, PageEntity> stored = lock(ids);
        Map<String, PageChange> changes = new LinkedHashMap<>();
        ids.forEach(id -> changes.put(id, new PageChange(stored.get(id))));
        return changes;
    }

    /** In the order of ids, so that two services storing the same pages cannot wait for each other. */
    private Map<String, PageEntity> lock(Set<String> ids) {
        return session
                .createSelectionQuery("from PageEntity where any_of(id, :ids) order by id", PageEntity.class)
                .setParameter("ids", ids.toArray(String[]::new), String[].class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .stream()
                .collect(Collectors.toMap(page -> page.id, Function.identity()));
    }

    private void write(Collection<PageChange> changes) {
        List<PageChange> stored =
                changes.stream().filter(change -> !change.steps().isEmpty()).toList();
        issues.enter(steps(stored).map(PageChange.Step::event).toList());
        List<String> replaced = ids(stored.stream().filter(PageChange::replaces));
        replacedContent.keep(replaced);
        session.insertMultiple(
                changes.stream().filter(PageChange::isNew).map(PageChange::page).toList());
        session.updateMultiple(changes.stream()
                .filter(PageChange::isUpdate)
                .map(PageChange::page)
                .toList());
        replaceArticles(stored, storedArticles.remove(replaced));
        session.insertMultiple(steps(stored).map(PageChange.Step::revision).toList());
        replacedContent.shareText(ids(stored.stream().filter(change -> change.page().revision > 1)));
    }

    private void replaceArticles(List<PageChange> changes, Map<String, List<ArticleIds.Stored>> old) {
        PageRows rows = new PageRows();
        for (PageChange change : changes) {
            List<ArticleIds.Stored> before = old.getOrDefault(change.page().id, List.of());
            rows.add(change, before);
        }
        session.doWork(rows::write);
    }

    private static Stream<PageChange.Step> steps(List<PageChange> changes) {
        return changes.stream().flatMap(change -> change.steps().stream());
    }

    private static List<String> ids(Stream<PageChange> changes) {
        return changes.map(change -> change.page().id).toList();
    }
}
