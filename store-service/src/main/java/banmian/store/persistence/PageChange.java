package banmian.store.persistence;

import banmian.contracts.event.PageParsed;
import banmian.contracts.event.Provenance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a batch's events do to one page, taken in the order of the topic: every revision is kept, but only the last set
 * of articles gets rows of its own.
 */
final class PageChange {
    /** An event that replaces the page's articles, and the revision that it makes. */
    record Step(PageParsed event, PageRevisionEntity revision) {}

    private final boolean isNew;
    private final List<Step> steps = new ArrayList<>();
    private PageEntity page;
    private boolean touched;

    /** @param stored the page as it stands, which this changes; null where it is not stored yet */
    PageChange(PageEntity stored) {
        page = stored;
        isNew = stored == null;
    }

    Outcome apply(PageParsed event) {
        Outcome outcome = RevisionGuard.decide(page, event);
        if (outcome.stored()) {
            store(event, outcome);
        }
        rememberWhenReceived(event.provenance());
        return outcome;
    }

    private void store(PageParsed event, Outcome outcome) {
        if (page == null) {
            page = new PageEntity();
            page.id = event.pageId();
        }
        if (outcome.otherBytes()) {
            page.sha256 = event.provenance().sha256();
            page.lastReceivedAt = event.provenance().receivedAt();
        }
        page.revision++;
        steps.add(new Step(event, revision(event, page.revision, outcome)));
        describe(event);
        touched = true;
    }

    private void describe(PageParsed event) {
        page.newspaper = event.newspaper();
        page.issueDate = event.issueDate();
        page.pageLabel = event.pageLabel();
        page.pageName = event.pageName();
        page.parser = event.parser();
        page.warnings = event.warnings();
        page.metadataFrom = event.provenance().metadataFrom();
        page.sortKey = ReadingOrder.ofPage(event.newspaper(), event.issueDate(), event.pageLabel(), event.pageId());
    }

    /** The same bytes pushed again count as received again: a correction must be later than that to win. */
    private void rememberWhenReceived(Provenance provenance) {
        boolean sameBytes = page.sha256.equals(provenance.sha256());
        if (sameBytes && provenance.receivedAt().isAfter(page.lastReceivedAt)) {
            page.lastReceivedAt = provenance.receivedAt();
            touched = true;
        }
    }

    private static PageRevisionEntity revision(PageParsed event, int number, Outcome cause) {
        PageRevisionEntity revision = new PageRevisionEntity();
        revision.pageId = event.pageId();
        revision.revision = number;
        revision.sha256 = event.provenance().sha256();
        revision.charset = event.provenance().charset();
        revision.sourceUri = event.provenance().sourceUri();
        revision.receivedAt = event.provenance().receivedAt();
        revision.parser = event.parser();
        revision.text = event.text();
        revision.cause = cause;
        revision.storedAt = Instant.now();
        return revision;
    }

    PageEntity page() {
        return page;
    }

    /** Whether the page's row is to be inserted. */
    boolean isNew() {
        return isNew;
    }

    /** Whether the page's row is to be updated. */
    boolean isUpdate() {
        return touched && !isNew;
    }

    /** What replaces the page's articles, one after the other: only the last set is worth writing to their tables. */
    List<Step> steps() {
        return steps;
    }

    /** Whether a stored set of articles is replaced. */
    boolean replaces() {
        return !isNew && !steps.isEmpty();
    }
}
