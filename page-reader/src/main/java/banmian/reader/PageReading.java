package banmian.reader;

import banmian.contracts.event.PageReceived;
import banmian.contracts.topic.Refusal;

/** What came of reading a raw page: the page, or why it is none. */
public sealed interface PageReading {
    record Read(PageReceived page) implements PageReading {}

    /** @param refusal its reason is one of {@link banmian.reader.outcome.RefusalReason} */
    record Refused(Refusal refusal) implements PageReading {}
}
