package banmian.contracts.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.contracts.codec.EncodedEvent;
import banmian.contracts.codec.EventCodec;
import banmian.contracts.event.Article;
import banmian.contracts.event.ArticlePublished;
import banmian.contracts.event.PageParsed;
import banmian.contracts.event.PageReceived;
import banmian.contracts.topic.Keys;
import banmian.contracts.topic.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Events as records: each on its topic, under its key. */
public final class EventRecord {
    private EventRecord() {}

    /** The record of a page that was made of no other record. */
    public static ProducerRecord<byte[], byte[]> of(PageReceived page) {
        String key = Keys.ofPage(page.newspaper(), page.issueDate(), page.pageId());
        return record(Topics.PAGES, key, EventCodec.encode(page));
    }

    /** The record of a page that was made of {@code source}. */
    public static ProducerRecord<byte[], byte[]> of(PageReceived page, SourceRecord source) {
        return from(source, of(page));
    }

    /** The record of a parsed page that was made of no other record. */
    public static ProducerRecord<byte[], byte[]> of(PageParsed page) {
        String key = Keys.ofPage(page.newspaper(), page.issueDate(), page.pageId());
        return record(Topics.PARSED_PAGES, key, EventCodec.encode(page));
    }

    /** The record of a parsed page that was made of {@code source}. */
    public static ProducerRecord<byte[], byte[]> of(PageParsed page, SourceRecord source) {
        return from(source, of(page));
    }

    /** The record of {@code article}, one of {@code page}'s, for those who follow single articles. */
    public static ProducerRecord<byte[], byte[]> of(PageParsed page, Article article) {
        EncodedEvent event = EventCodec.encode(ArticlePublished.of(page, article), page);
        return record(Topics.ARTICLES, article.id(), event);
    }

    private static ProducerRecord<byte[], byte[]> from(SourceRecord source, ProducerRecord<byte[], byte[]> event) {
        source.writeTo(event.headers());
        return event;
    }

    private static ProducerRecord<byte[], byte[]> record(String topic, String key, EncodedEvent event) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, key.getBytes(UTF_8), event.value());
        HeaderText.write(record.headers(), event.headers());
        return record;
    }
}
