package banmian.ingest.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files were pushed, kept in a file, so that a restart does not push them again. A line for each push: size, time
 * of modification, path as URI; the last line of a path counts.
 */
final class PushJournal {
    private static final String SEPARATOR = "\t";
    private static final Pattern LINE = Pattern.compile("([0-9]{1,18})\t([0-9]{1,18})\t(file:.+)");

    private final Path file;
    private final Map<String, FileState> pushed;

    private PushJournal(Path file, Map<String, FileState> pushed) {
        this.file = file;
        this.pushed = pushed;
    }

    /** Opens a journal; one that is not there yet is empty. */
    static PushJournal open(Path file) throws IOException {
        Map<String, FileState> pushed = new HashMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, UTF_8)) {
                read(line, pushed);
            }
        }
        return new PushJournal(file, pushed);
    }

    boolean has(Path page, FileState state) {
        return state.equals(pushed.get(nameOf(page)));
    }

    /** Notes a push, on disk before this returns. */
    void add(Path page, FileState state) throws IOException {
        String line = state.size() + SEPARATOR + state.modified() + SEPARATOR + nameOf(page) + "\n";
        Files.writeString(file, line, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        pushed.put(nameOf(page), state);
    }

    /** A line that a crash left half written is no line; its file is pushed again, which changes nothing. */
    private static void read(String line, Map<String, FileState> pushed) {
        Matcher match = LINE.matcher(line);
        if (match.matches()) {
            FileState state = new FileState(Long.parseLong(match.group(1)), Long.parseLong(match.group(2)));
            pushed.put(match.group(3), state);
        }
    }

    /** ASCII, whatever the machine's charset for names of files is. */
    private static String nameOf(Path page) {
        return page.toUri().toASCIIString();
    }
}
