package banmian.ingest.topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class TextHeadersTest {
    @Test
    void namesAreInLowerCaseAndTheLastOfANameCounts() {
        // Given
        Headers headers = new RecordHeaders()
                .add("Newspaper", "云溪日报".getBytes(UTF_8))
                .add("newspaper", "云溪晚报".getBytes(UTF_8))
                .add("page-label", null);

        // Then
        assertThat(TextHeaders.asText(headers)).isEqualTo(Map.of("newspaper", "云溪晚报"));
    }

    @Test
    void bytesThatAreNotUtf8AreMarked() {
        // Given
        Headers headers = new RecordHeaders().add("newspaper", "云溪".getBytes(Charset.forName("GB18030")));

        // Then
        assertThat(TextHeaders.asText(headers).get("newspaper")).contains("\uFFFD");
    }
}
