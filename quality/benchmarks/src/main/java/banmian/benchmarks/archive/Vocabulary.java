package banmian.benchmarks.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists of words by name, each with the frequent ones first. */
final class Vocabulary {
    private static final String RESOURCE = "vocabulary.txt";

    private final Map<String, List<List<String>>> lines = new LinkedHashMap<>();

    private Vocabulary() {}

    static Vocabulary read() {
        Vocabulary vocabulary = new Vocabulary();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Vocabulary.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            vocabulary.add(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vocabulary;
    }

    private void add(List<String> all) {
        List<List<String>> list = new ArrayList<>();
        for (String line : all) {
            if (line.startsWith("[")) {
                list = new ArrayList<>();
                lines.put(line.substring(1, line.length() - 1), list);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                list.add(Arrays.asList(line.split(" ")));
            }
        }
    }

    /** All words of a list. */
    List<String> words(String list) {
        return lines.get(list).stream().flatMap(List::stream).toList();
    }

    /** The words of a list, those of one line apart from those of another. */
    List<List<String>> lines(String list) {
        return lines.get(list);
    }
}
