package banmian.segmenter.label;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Features in words. Read from {@code words.tsv}: a name, or a family such as {@code length=*}, and its words, in which
 * {@code *} stands for the rest of the name.
 */
final class Wording {
    private static final Map<String, String> WORDS = read();
    /** As many as there are names, each with the three places it can be seen at. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Wording() {}

    /** The words for a reason's name; the name itself where there are none. */
    static String of(String what) {
        return KNOWN.computeIfAbsent(what, Wording::make);
    }

    private static String make(String what) {
        int place = what.indexOf(':');
        if (place >= 0) {
            String rest = what.substring(place + 1);
            return switch (what.substring(0, place)) {
                case "above" -> "line above: " + ofLine(rest);
                case "below" -> "line below: " + ofLine(rest);
                default -> "stands after " + rest;
            };
        }
        return ofLine(what);
    }

    private static String ofLine(String names) {
        return Arrays.stream(names.split("&")).map(Wording::ofName).collect(Collectors.joining(" + "));
    }

    private static String ofName(String name) {
        String words = WORDS.get(name);
        int value = name.indexOf('=') + 1;
        if (words == null && value > 0) {
            String family = WORDS.get(name.substring(0, value) + "*");
            words = family == null
                    ? null
                    : family.replace("*", name.substring(value).replace('-', ' '));
        }
        return words == null ? name : words;
    }

    private static Map<String, String> read() {
        try (InputStream in = Wording.class.getResourceAsStream("words.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(columns -> columns[0], columns -> columns[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("words.tsv cannot be read", e);
        }
    }
}
