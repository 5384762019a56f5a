package banmian.store.intake;

import banmian.contracts.event.PageParsed;
import banmian.store.persistence.Outcome;
import java.util.List;

/**
 * What came of storing a batch.
 *
 * @param pages those that were taken, in order
 * @param outcomes what each of them did
 * @param refused records that can never be stored
 */
record StoredBatch(List<PageParsed> pages, List<Outcome> outcomes, List<Refused> refused) {}
