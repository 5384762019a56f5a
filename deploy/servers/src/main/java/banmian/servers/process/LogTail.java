package banmian.servers.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The last lines of a log, to say why a server did not start. Reads the end only, however long the log is, and leaves out
 * the frames of stack traces: what went wrong first would be hidden by those of what went wrong as a consequence.
 */
public final class LogTail {
    private static final int LINES = 20;
    private static final int BYTES = 64 * 1024;
    private static final Pattern FRAME = Pattern.compile("\\s+(at \\S.*|\\.\\.\\. \\d+ more)");

    private LogTail() {}

    /** At most 20 lines, indented; says so where there are none. */
    public static String of(Path log) {
        List<String> lines = lastBytes(log).lines().filter(LogTail::says).toList();
        if (lines.isEmpty()) {
            return "  (its log is empty: " + log + ")";
        }
        List<String> last = lines.subList(Math.max(0, lines.size() - LINES), lines.size());
        return "  " + String.join("\n  ", last) + "\n  (the whole log: " + log + ")";
    }

    private static boolean says(String line) {
        return !line.isBlank() && !FRAME.matcher(line).matches();
    }

    private static String lastBytes(Path log) {
        if (!Files.isRegularFile(log)) {
            return "";
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(BYTES, file.length())];
            file.seek(file.length() - end.length);
            file.readFully(end);
            return new String(end, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "cannot read " + log + ": " + e.getMessage();
        }
    }
}
