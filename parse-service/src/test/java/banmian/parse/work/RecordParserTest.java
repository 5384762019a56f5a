package banmian.parse.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.codec.Decoded;
import banmian.contracts.codec.EventCodec;
import banmian.contracts.codec.EventType;
import banmian.contracts.event.PageParsed;
import banmian.contracts.record.HeaderText;
import banmian.parser.PageParser;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class RecordParserTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-03-08T02:00:00Z"), ZoneOffset.UTC);
    private final RecordParser parser = new RecordParser(PageParser.standard()::parse, 15_000_000, CLOCK);

    @Test
    void aPageBecomesItsResultAndARecordForEachArticle() {
        Outcome outcome = parser.parse(Pages.consumed(Pages.page("p1", Pages.TWO_ARTICLES)));

        assertThat(outcome).isInstanceOf(Outcome.Parsed.class);
        PageParsed page = ((Outcome.Parsed) outcome).page();
        assertThat(page.articles())
                .extracting(article -> article.headline())
                .containsExactly("两条公交线路明起调整", "社区食堂开到家门口");
        assertThat(outcome.records())
                .extracting(ProducerRecord::topic)
                .containsExactly("parsed-pages", "articles", "articles");
        assertThat(outcome.records())
                .extracting(record -> new String(record.key(), UTF_8))
                .containsExactly(
                        "江城日报|2022-03-08",
                        page.articles().get(0).id(),
                        page.articles().get(1).id());
    }

    @Test
    void theResultIsReadBackAsItWasWritten() {
        Outcome outcome = parser.parse(Pages.consumed(Pages.page("p1", Pages.TWO_ARTICLES)));

        ProducerRecord<byte[], byte[]> written = outcome.records().get(0);
        assertThat(EventCodec.decode(EventType.PAGE_PARSED_V1, HeaderText.read(written.headers()), written.value()))
                .isEqualTo(new Decoded.Event<>(((Outcome.Parsed) outcome).page()));
    }

    @Test
    void theSamePageAlwaysGivesTheSameRecords() {
        Outcome first = parser.parse(Pages.consumed(Pages.page("p1", Pages.TWO_ARTICLES)));
        Outcome again = parser.parse(Pages.consumed(Pages.page("p1", Pages.TWO_ARTICLES)));

        assertThat(again.records())
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(first.records());
    }

    @Test
    void theMarkOfAReplayGoesOnToTheResultAndNotToTheArticles() {
        // Given
        ConsumerRecord<byte[], byte[]> replayed = Pages.consumed(Pages.page("p1", Pages.TWO_ARTICLES));
        replayed.headers().add("dead-letter-replay", "parse-0-3".getBytes(UTF_8));

        // When
        Outcome outcome = parser.parse(replayed);

        // Then
        assertThat(outcome.records())
                .extracting(record -> HeaderText.read(record.headers()).get("dead-letter-replay"))
                .containsExactly("parse-0-3", null, null);
    }

    @Test
    void whatIsNotAnEventBecomesADeadLetter() {
        ConsumerRecord<byte[], byte[]> junk = new ConsumerRecord<>("pages", 1, 42, null, new byte[] {0, 1, 2});

        Outcome outcome = parser.parse(junk);

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(outcome.records()).hasSize(1);
        assertThat(outcome.records().get(0).topic()).isEqualTo("pages.dead-letters");
        assertThat(HeaderText.read(outcome.records().get(0).headers()))
                .containsEntry("dead-letter-reason", "unknown-event-type")
                .containsEntry("dead-letter-stage", "parse")
                .containsEntry("dead-letter-partition", "1")
                .containsEntry("dead-letter-offset", "42")
                .containsEntry("dead-letter-time", "2022-03-08T02:00:00Z");
    }

    @Test
    void aParserThatThrowsIsADeadLetterToo() {
        RecordParser broken = new RecordParser(new PageParser(null)::parse, 15_000_000, CLOCK);

        Outcome outcome = broken.parse(Pages.consumed(Pages.page("p1", Pages.TWO_ARTICLES)));

        assertThat(HeaderText.read(outcome.records().get(0).headers()))
                .containsEntry("dead-letter-reason", "internal-error")
                .containsEntry("dead-letter-exception", "java.lang.NullPointerException");
    }

    @Test
    void aResultOverTheLimitIsADeadLetter() {
        RecordParser small = new RecordParser(PageParser.standard()::parse, 1000, CLOCK);

        Outcome outcome = small.parse(Pages.consumed(Pages.page("p1", Pages.TWO_ARTICLES)));

        assertThat(HeaderText.read(outcome.records().get(0).headers()))
                .containsEntry("dead-letter-reason", "result-too-large");
        assertThat(HeaderText.read(outcome.records().get(0).headers()).get("dead-letter-message"))
                .matches("a record for parsed-pages has \\d+ bytes, the limit is 1000");
    }
}
