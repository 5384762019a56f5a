package banmian.local.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class TerminalTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, UTF_8);

    @Test
    void progressIsReplacedOnATerminal() {
        // Given
        Terminal terminal = new Terminal(out, 20, true);

        // When
        terminal.progress("Pushed 1 of 2");
        terminal.progress("Pushed 2 of 2");
        terminal.line("Done.");

        // Then
        assertThat(printed())
                .isEqualTo("\r\u001b[KPushed 1 of 2\r\u001b[KPushed 2 of 2\r\u001b[KDone." + System.lineSeparator());
    }

    @Test
    void progressNeverFillsTheLastColumn() {
        // When
        new Terminal(out, 9, true).progress("正在启动服务");

        // Then
        assertThat(printed()).isEqualTo("\r\u001b[K正在启…");
    }

    @Test
    void aFileGetsNoProgressForShortWork() {
        // Given
        Terminal file = new Terminal(out, 0, true);

        // When
        file.progress("Pushed 1 of 2");
        file.line("Done.");

        // Then
        assertThat(printed()).isEqualTo("Done." + System.lineSeparator());
    }

    @Test
    void coloursOnlyWhereTheyAreWantedAndSeen() {
        assertThat(new Terminal(out, 80, true).styled(Style.RED, "Refused")).isEqualTo("\u001b[31mRefused\u001b[0m");
        assertThat(new Terminal(out, 80, false).styled(Style.RED, "Refused")).isEqualTo("Refused");
        assertThat(new Terminal(out, 0, true).styled(Style.RED, "Refused")).isEqualTo("Refused");
    }

    private String printed() {
        return bytes.toString(UTF_8);
    }
}
