package banmian.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banmian.testing.servers.KafkaUnderTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KafkaAndPostgresIT {
    @Test
    void whatWasPushedIsRead() {
        // Given
        try (KafkaUnderTest kafka = KafkaUnderTest.start();
                PipelineClient client = new PipelineClient(kafka.bootstrapServers())) {
            client.push("秦国文看望慰问部分老同志".getBytes(UTF_8), Map.of("newspaper", "衡阳日报"));
            client.send("pages", "衡阳日报|2021-07-19", new byte[] {1}, Map.of());

            // When
            List<TopicRecord> pushed = client.read("raw-pages", 1);

            // Then
            assertThat(pushed).singleElement().satisfies(page -> {
                assertThat(page.text()).isEqualTo("秦国文看望慰问部分老同志");
                assertThat(page.headers()).isEqualTo(Map.of("newspaper", "衡阳日报"));
                assertThat(page.key()).isNull();
            });
            assertThat(client.readFor(Duration.ofSeconds(1), "pages", page -> page.key() == null))
                    .isEmpty();
        }
    }

    @Test
    void theServicesGetTheAddressesOfBothServers() throws Exception {
        // Given
        KafkaAndPostgres servers = new KafkaAndPostgres();

        // When
        Map<String, String> settings = servers.start();

        // Then
        String url = settings.get("quarkus.datasource.jdbc.url");
        try (Connection connection = DriverManager.getConnection(
                url, settings.get("quarkus.datasource.username"), settings.get("quarkus.datasource.password"))) {
            assertThat(connection.getCatalog()).isEqualTo("banmian");
        } finally {
            servers.stop();
        }
        assertThatThrownBy(() -> DriverManager.getConnection(url, "banmian", "banmian"))
                .hasMessageContaining("refused");
    }
}
