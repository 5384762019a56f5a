package banmian.search.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Which Simplified character a Traditional one, or a variant, is compared as. Character by character, so that a place in
 * the result is a place in the text. What only the word can tell is left to {@link TextFolding#readings}.
 */
final class SimplifiedCharacters {
    private static final String TABLE = "simplified.txt";

    private final Map<Integer, Integer> simplified = new HashMap<>();

    SimplifiedCharacters() {
        try (InputStream table = SimplifiedCharacters.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::addPairs);
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + " cannot be read", e);
        }
    }

    private void addPairs(String line) {
        for (String pair : line.split(" ")) {
            int from = pair.codePointAt(0);
            simplified.put(from, pair.codePointAt(Character.charCount(from)));
        }
    }

    /** The character itself where it has no simpler one. */
    int of(int character) {
        return simplified.getOrDefault(character, character);
    }
}
