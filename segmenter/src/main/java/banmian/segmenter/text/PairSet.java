package banmian.segmenter.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A set of pairs of characters, read from a resource in which each line is a character and all those that follow it:
 * {@code 立足场体即} is 立足, 立场, 立体 and 立即.
 */
final class PairSet {
    private int[] slots = new int[1 << 12];
    private int size;

    private PairSet() {}

    /** The pairs of the file {@code name} beside this class; lines that begin with # are for people. */
    static PairSet read(String name) {
        try (InputStream in = PairSet.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            PairSet pairs = new PairSet();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(pairs::addLine);
            return pairs;
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    boolean contains(char first, char second) {
        return contains(first << 16 | second);
    }

    boolean contains(int pair) {
        int at = slot(pair, slots);
        return slots[at] == pair;
    }

    private void addLine(String line) {
        for (int i = 1; i < line.length(); i++) {
            add(line.charAt(0) << 16 | line.charAt(i));
        }
    }

    private void add(int pair) {
        if (2 * ++size > slots.length) {
            int[] larger = new int[2 * slots.length];
            Arrays.stream(slots).filter(old -> old != 0).forEach(old -> larger[slot(old, larger)] = old);
            slots = larger;
        }
        slots[slot(pair, slots)] = pair;
    }

    /** Where {@code pair} is, or the free place where it would be; no pair is 0. */
    private static int slot(int pair, int[] slots) {
        int at = pair * 0x9E3779B9 >>> 8 & slots.length - 1;
        while (slots[at] != 0 && slots[at] != pair) {
            at = at + 1 & slots.length - 1;
        }
        return at;
    }
}
