package banmian.store.persistence;

import banmian.contracts.event.PageParsed;
import banmian.contracts.event.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a batch's events do to one page, taken in the order of the topic: every new revision is kept, but only the last
 * set of articles is worth writing.
 */
final class PageChange {
    private final boolean isNew;
    private final List<PageRevisionEntity> revisions = new ArrayList<>();
    private PageEntity page;
    private PageParsed toStore;
    private boolean touched;

    /** @param stored the page as it stands, which this changes; null where it is not stored yet */
    PageChange(PageEntity stored) {
        page = stored;
        isNew = stored == null;
    }

    Outcome apply(PageParsed event) {
        Outcome outcome = RevisionGuard.decide(page, event);
        if (outcome.stored()) {
            store(event, outcome == Outcome.NEW || outcome == Outcome.REVISED);
        }
        rememberWhenReceived(event.provenance());
        return outcome;
    }

    private void store(PageParsed event, boolean otherBytes) {
        if (page == null) {
            page = new PageEntity();
            page.id = event.pageId();
        }
        if (otherBytes) {
            page.revision++;
            page.sha256 = event.provenance().sha256();
            page.lastReceivedAt = event.provenance().receivedAt();
            revisions.add(revision(event, page.revision));
        }
        describe(event);
        toStore = event;
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

    private static PageRevisionEntity revision(PageParsed event, int number) {
        PageRevisionEntity revision = new PageRevisionEntity();
        revision.pageId = event.pageId();
        revision.revision = number;
        revision.sha256 = event.provenance().sha256();
        revision.charset = event.provenance().charset();
        revision.sourceUri = event.provenance().sourceUri();
        revision.receivedAt = event.provenance().receivedAt();
        revision.parser = event.parser();
        revision.text = event.text();
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

    List<PageRevisionEntity> revisions() {
        return revisions;
    }

    /** The event whose articles and blocks replace the stored ones; empty where those stay. */
    Optional<PageParsed> toStore() {
        return Optional.ofNullable(toStore);
    }
}
