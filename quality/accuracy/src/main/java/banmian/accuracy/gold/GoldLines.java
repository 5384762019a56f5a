package banmian.accuracy.gold;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.zip.GZIPInputStream;

/** A file with one page a line, its text inside, as {@code .jsonl} or {@code .jsonl.gz}; read as it is needed. */
final class GoldLines implements GoldPages {
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final BufferedReader reader;
    private String next;
    private int number;

    private GoldLines(String name, BufferedReader reader) {
        this.name = name;
        this.reader = reader;
        advance();
    }

    static boolean fits(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".jsonl") || name.endsWith(".jsonl.gz");
    }

    static GoldPages open(Path file) throws IOException {
        String name = file.getFileName().toString();
        InputStream bytes = Files.newInputStream(file);
        InputStream content = name.endsWith(".gz") ? new GZIPInputStream(bytes, BUFFER) : bytes;
        return new GoldLines(name, new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8)));
    }

    @Override
    public OptionalInt count() {
        return OptionalInt.empty();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public GoldSource next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        String line = next;
        String where = name + " line " + number;
        advance();
        return () -> GoldJson.page(where, line);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private void advance() {
        try {
            do {
                next = reader.readLine();
                number++;
            } while (next != null && next.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
