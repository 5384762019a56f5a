package banmian.local.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.local.kafka.KafkaAddress;
import banmian.local.pages.PageFiles;
import banmian.local.pages.PageOptions;
import banmian.servers.kafka.EmbeddedKafka;
import banmian.servers.kafka.KafkaOptions;
import banmian.servers.process.Ports;
import banmian.servers.topics.PipelineTopics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PagePusherIT {
    @TempDir
    Path folder;

    private EmbeddedKafka kafka;

    @BeforeEach
    void start() {
        kafka = EmbeddedKafka.start(
                new KafkaOptions(folder.resolve("kafka"), Ports.free(), folder.resolve("kafka.log")));
    }

    @AfterEach
    void stop() {
        kafka.close();
    }

    @Test
    void aPageGoesByteForByteWithWhatIsKnownOfIt() throws Exception {
        // Given
        PipelineTopics.create(kafka.bootstrapServers());
        byte[] bytes = "社区食堂开张迎客".getBytes("GB18030");
        Path page = Files.write(Files.createDirectories(folder.resolve("in")).resolve("A05.txt"), bytes);
        PageOptions options = new PageOptions();
        new CommandLine(options).parseArgs("--newspaper", "城南晚报", "--charset", "GB18030");

        // When
        PushReport report = new PagePusher(KafkaAddress.open(kafka.bootstrapServers()), options)
                .push(PageFiles.in(List.of(page)), now -> {});

        // Then
        assertThat(report).isEqualTo(new PushReport(1, bytes.length, List.of(), 0));
        assertThat(pushed()).singleElement().satisfies(found -> {
            assertThat(found.value()).isEqualTo(bytes);
            assertThat(header(found, "newspaper")).isEqualTo("城南晚报");
            assertThat(header(found, "content-type")).isEqualTo("text/plain; charset=GB18030");
            assertThat(header(found, "source-uri")).isEqualTo(page.toUri().toString());
            assertThat(new String(found.key(), UTF_8)).isEqualTo(page.toUri().toString());
        });
    }

    @Test
    void aFileThatIsTooLargeDoesNotStopTheOthers() throws Exception {
        // Given
        PipelineTopics.create(kafka.bootstrapServers());
        Path large = Files.write(folder.resolve("1.txt"), new byte[17 * 1024 * 1024]);
        Path small = Files.writeString(folder.resolve("2.txt"), "要闻");

        // When
        PushReport report = new PagePusher(KafkaAddress.open(kafka.bootstrapServers()), new PageOptions())
                .push(PageFiles.in(List.of(large, small)), now -> {});

        // Then
        assertThat(report.pages()).isEqualTo(1);
        assertThat(report.failures())
                .containsExactly(
                        new PushReport.Failure(large.toString(), "17825792 bytes, Kafka takes at most 16711680"));
    }

    @Test
    void aKafkaWithoutTheTopicIsNamedBeforeAnythingIsPushed() {
        assertThat(KafkaCheck.problemWith(KafkaAddress.open(kafka.bootstrapServers())))
                .contains("Kafka at " + kafka.bootstrapServers() + " has no topic raw-pages");
    }

    @Test
    void wordsThatAreNoAddressAreSaidToBeNone() {
        assertThat(KafkaCheck.problemWith(KafkaAddress.open("nonsense")).orElseThrow())
                .startsWith("Not an address of Kafka: nonsense");
    }

    private List<ConsumerRecord<byte[], byte[]>> pushed() {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("raw-pages").stream()
                    .map(partition -> new TopicPartition("raw-pages", partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (found.isEmpty()) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found;
    }

    private static String header(ConsumerRecord<byte[], byte[]> found, String name) {
        return new String(found.headers().lastHeader(name).value(), UTF_8);
    }
}
