package banmian.contracts.codec;

import banmian.contracts.topic.Refusal;

/** What came of reading a record: the event, or why it is none. */
public sealed interface Decoded<T> {
    record Event<T>(T value) implements Decoded<T> {}

    record Refused<T>(Refusal refusal) implements Decoded<T> {}
}
