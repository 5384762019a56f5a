package banmian.ingest.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PushJournalTest {
    private static final FileState STATE = new FileState(3, 1_000);

    @TempDir
    Path folder;

    @Test
    void whatWasPushedIsKnownAfterReopening() throws IOException {
        // Given
        Path page = folder.resolve("01 a.txt");
        PushJournal.open(folder.resolve("journal")).add(page, STATE);

        // When
        PushJournal reopened = PushJournal.open(folder.resolve("journal"));

        // Then
        assertThat(reopened.has(page, STATE)).isTrue();
        assertThat(reopened.has(page, new FileState(4, 1_000))).isFalse();
        assertThat(reopened.has(folder.resolve("02.txt"), STATE)).isFalse();
    }

    @Test
    void aLineThatACrashLeftHalfWrittenIsNoLine() throws IOException {
        // Given
        Path page = folder.resolve("01.txt");
        Path file = folder.resolve("journal");
        PushJournal.open(file).add(page, STATE);
        Files.writeString(file, "12\t34", UTF_8, StandardOpenOption.APPEND);

        // When
        PushJournal reopened = PushJournal.open(file);
        reopened.add(folder.resolve("02.txt"), STATE);

        // Then
        assertThat(reopened.has(page, STATE)).isTrue();
        assertThat(PushJournal.open(file).has(page, STATE)).isTrue();
    }
}
