package banmian.ingest.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.topic.RawPageHeaders;
import banmian.contracts.topic.Topics;
import banmian.testing.KafkaOnly;
import banmian.testing.PipelineClient;
import banmian.testing.TopicRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The watched folder, with a real broker. */
@QuarkusTest
@QuarkusTestResource(KafkaOnly.class)
class FolderWatchIT {
    PipelineClient kafka;

    @Inject
    FilePusher pusher;

    @TempDir
    Path folder;

    private final String text = "云溪新桥昨日通车 " + UUID.randomUUID();
    private FolderWatch watch;

    @BeforeEach
    void watchTheFolder() throws IOException {
        watch = newWatch();
    }

    @Test
    void aFileThatLooksTheSameTwiceIsPushedWithItsPath() throws IOException {
        // Given
        Path file = page("Yunxi Daily/2031-08-04/01.txt", text);

        // When
        watch.scan();
        assertThat(pushed(Duration.ofMillis(500))).isEmpty();
        watch.scan();

        // Then
        TopicRecord raw = pushed(Duration.ofSeconds(1)).get(0);
        assertThat(raw.headers())
                .containsEntry(RawPageHeaders.SOURCE_URI, file.toUri().toString());
        assertThat(raw.key()).isEqualTo("Yunxi Daily|2031-08-04");
    }

    @Test
    void aRestartPushesNothingAgainButAChangedFileIsPushed() throws IOException {
        // Given
        page("01.txt", text);
        watch.scan();
        watch.scan();

        // When
        FolderWatch restarted = newWatch();
        restarted.scan();
        restarted.scan();
        assertThat(pushed(Duration.ofSeconds(1))).hasSize(1);
        page("01.txt", text + " 更正");
        restarted.scan();
        restarted.scan();

        // Then
        assertThat(pushed(Duration.ofSeconds(1))).hasSize(2);
    }

    @Test
    void aFileThatCannotBePushedStopsNoOther() throws IOException {
        // Given
        Files.write(folder.resolve("00.txt"), new byte[16 << 20]);
        page("readme.md", text);
        page("02.txt", text);

        // When
        watch.scan();
        watch.scan();

        // Then
        assertThat(pushed(Duration.ofSeconds(1))).hasSize(1);
    }

    private FolderWatch newWatch() throws IOException {
        return new FolderWatch(folder, PushJournal.open(folder.resolve(".journal")), pusher);
    }

    private Path page(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content, UTF_8);
    }

    private List<TopicRecord> pushed(Duration within) {
        return kafka.readFor(
                within,
                Topics.RAW_PAGES,
                raw -> raw.value() != null && raw.text().contains(text));
    }
}
