package banmian.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The pages that everything is measured on, as UTF-8: all {@code .txt} files below some folders. */
@State(Scope.Benchmark)
public class Corpus {
    /** The folders, divided as paths are on this machine. */
    static final String FOLDERS = "banmian.benchmarks.pages";

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final List<byte[]> pages;

    /** The pages of the folders that the system property {@link #FOLDERS} names. */
    public Corpus() {
        this(Arrays.stream(System.getProperty(FOLDERS).split(System.getProperty("path.separator")))
                .map(Path::of)
                .toList());
    }

    Corpus(List<Path> folders) {
        List<byte[]> found = new ArrayList<>();
        folders.forEach(folder -> found.addAll(read(folder)));
        this.pages = List.copyOf(found);
    }

    List<byte[]> pages() {
        return pages;
    }

    /** A page that is as long as most. */
    byte[] typical() {
        return pages.stream()
                .sorted(Comparator.comparingInt(page -> page.length))
                .skip(pages.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    long bytes() {
        return pages.stream().mapToLong(page -> page.length).sum();
    }

    long characters() {
        return pages.stream()
                .mapToLong(page -> new String(page, StandardCharsets.UTF_8).length())
                .sum();
    }

    private static List<byte[]> read(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Corpus::page)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    private static byte[] page(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return isUtf8(bytes) ? bytes : new String(bytes, GB18030).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
