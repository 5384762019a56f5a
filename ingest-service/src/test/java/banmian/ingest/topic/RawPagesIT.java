package banmian.ingest.topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.codec.EventType;
import banmian.contracts.event.PageReceived;
import banmian.contracts.topic.RawPageHeaders;
import banmian.contracts.topic.Topics;
import banmian.ingest.SamplePages;
import banmian.testing.KafkaOnly;
import banmian.testing.PipelineClient;
import banmian.testing.TopicRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way in by the topic, with a real broker. */
@QuarkusTest
@QuarkusTestResource(KafkaOnly.class)
class RawPagesIT {
    PipelineClient kafka;

    @Test
    void aPageBecomesAnEventKeyedByItsIssue() {
        // Given
        String text = SamplePages.page();
        Map<String, String> headers = Map.of(
                RawPageHeaders.NEWSPAPER,
                "云溪日报",
                RawPageHeaders.ISSUE_DATE,
                "2031-08-04",
                RawPageHeaders.PAGE_LABEL,
                "1");

        // When
        RecordMetadata sent = kafka.push(text.getBytes(UTF_8), headers);

        // Then
        TopicRecord event = kafka.read(Topics.PAGES, withText(text), 1).get(0);
        PageReceived page = decoded(event);
        assertThat(event.key()).isEqualTo("云溪日报|2031-08-04");
        assertThat(event.headers()).containsEntry("ce_type", EventType.PAGE_RECEIVED_V1.name());
        assertThat(page.issueDate()).isEqualTo(LocalDate.of(2031, 8, 4));
        assertThat(page.pageLabel()).isEqualTo("01");
        assertThat(page.provenance().receivedAt()).isEqualTo(Instant.ofEpochMilli(sent.timestamp()));
        assertThat(page.provenance().charset()).isEqualTo("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE"})
    void aPageOfAnyCharsetIsReadWithoutDeclaration(String charset) {
        // Given
        String text = "雲溪新橋昨日通車，市民出行時間大為縮短。編號" + UUID.randomUUID();

        // When
        kafka.push(text.getBytes(java.nio.charset.Charset.forName(charset)), Map.of());

        // Then
        PageReceived page = decoded(kafka.read(Topics.PAGES, withText(text), 1).get(0));
        assertThat(page.provenance().charset()).isEqualTo(charset);
    }
}
