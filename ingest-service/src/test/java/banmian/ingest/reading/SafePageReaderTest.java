package banmian.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.topic.Refusal;
import banmian.reader.PageReading;
import banmian.reader.RawPage;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SafePageReaderTest {
    @Test
    void aReaderThatThrowsIsARefusalThatDoesNotQuoteThePage() {
        // Given
        SafePageReader reader = new SafePageReader(page -> {
            throw new IllegalStateException("云溪新桥");
        });

        // When
        PageReading reading = reader.read(new RawPage(new byte[1], Map.of(), Instant.EPOCH));

        // Then
        assertThat(reading)
                .isEqualTo(new PageReading.Refused(new Refusal(
                        "internal-error",
                        "the page could not be read for a fault of the reader",
                        "java.lang.IllegalStateException")));
    }
}
