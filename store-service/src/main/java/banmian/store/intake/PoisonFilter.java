package banmian.store.intake;

import banmian.contracts.event.PageParsed;
import banmian.contracts.topic.Refusal;
import banmian.store.persistence.Outcome;
import banmian.store.persistence.PageStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Stores a batch as one; where a record of it cannot be stored, finds which, and stores all others. */
@ApplicationScoped
class PoisonFilter {
    private final PageStore store;

    PoisonFilter(PageStore store) {
        this.store = store;
    }

    /**
     * Stores events.
     *
     * @throws RuntimeException when the database cannot be written; to be tried again as a whole
     */
    StoredBatch store(List<DecodedBatch.Event> events) {
        List<PageParsed> pages = events.stream().map(DecodedBatch.Event::page).toList();
        try {
            return new StoredBatch(events, store.store(pages), List.of());
        } catch (RuntimeException e) {
            if (!Faults.isOfData(e)) {
                throw e;
            }
            return oneByOne(events);
        }
    }

    private StoredBatch oneByOne(List<DecodedBatch.Event> events) {
        List<DecodedBatch.Event> stored = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (DecodedBatch.Event event : events) {
            try {
                outcomes.addAll(store.store(List.of(event.page())));
                stored.add(event);
            } catch (RuntimeException e) {
                if (!Faults.isOfData(e)) {
                    throw e;
                }
                refused.add(new Refused(event.record(), refusal(e)));
            }
        }
        return new StoredBatch(stored, outcomes, refused);
    }

    private static Refusal refusal(RuntimeException failure) {
        return new Refusal(
                Refused.CANNOT_STORE,
                Faults.summary(failure),
                Faults.root(failure).getClass().getName());
    }
}
