package banmian.store.republish;

import banmian.contracts.event.PageReceived;
import banmian.contracts.record.EventRecord;
import banmian.store.query.ReprocessFilter;
import banmian.store.query.StoredPages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Puts stored pages to the topic pages once more, so that the parser that runs now reads them. Few are in memory at a
 * time, however many there are. What comes back changes a page only where its parser is newer.
 */
@ApplicationScoped
public class Reprocessor {
    /** Of the largest pages these are some 60 MB with all that is made of them. */
    private static final int AT_A_TIME = 20;

    /**
     * What came of a part of the work.
     *
     * @param sent how many pages went to the topic
     * @param after id of the last one; null when all are done
     */
    public record Part(int sent, String after) {}

    private final StoredPages pages;
    private final TopicWriter topics;

    Reprocessor(StoredPages pages, TopicWriter topics) {
        this.pages = pages;
        this.topics = topics;
    }

    /** How many pages match. */
    public long count(ReprocessFilter filter) {
        return pages.count(filter);
    }

    /**
     * Sends pages that match, in the order of their ids.
     *
     * @param after id of the last page that is done; null for the start
     * @param atMost how many; the rest is for another call, as is what would take too long
     * @throws BrokerAwayException if Kafka does not take them; sending some of them again changes nothing
     */
    public Part send(ReprocessFilter filter, String after, int atMost) {
        String last = after;
        int sent = 0;
        WorkingTime time = WorkingTime.begin();
        while (sent < atMost && !time.isOver()) {
            List<PageReceived> next = pages.after(filter, last, Math.min(AT_A_TIME, atMost - sent));
            if (next.isEmpty()) {
                return new Part(sent, null);
            }
            topics.write(next.stream().map(EventRecord::of).toList());
            sent += next.size();
            last = next.get(next.size() - 1).pageId();
        }
        return new Part(sent, last);
    }
}
