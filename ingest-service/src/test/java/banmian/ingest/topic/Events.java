package banmian.ingest.topic;

import banmian.contracts.codec.Decoded;
import banmian.contracts.codec.EventCodec;
import banmian.contracts.codec.EventType;
import banmian.contracts.event.PageReceived;
import banmian.testing.TopicRecord;

/** Reads the events that the service wrote. */
final class Events {
    private Events() {}

    static PageReceived page(TopicRecord found) {
        Decoded<PageReceived> decoded = EventCodec.decode(EventType.PAGE_RECEIVED_V1, found.headers(), found.value());
        return ((Decoded.Event<PageReceived>) decoded).value();
    }
}
