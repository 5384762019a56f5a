package banmian.reader.metadata;

import banmian.contracts.topic.Refusal;

/** What came of reading a page's metadata. */
public sealed interface MetadataReading {
    record Known(PageMetadata metadata) implements MetadataReading {}

    /** A header says something that cannot be: better refused than filed under a wrong date. */
    record Malformed(Refusal refusal) implements MetadataReading {}
}
