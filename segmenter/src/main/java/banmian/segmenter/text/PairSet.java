package banmian.segmenter.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A set of pairs of characters: those of a text, or those of a resource in which each line is a character and all those
 * that follow it: {@code 立足场体即} is 立足, 立场, 立体 and 立即. Not for use by several threads while it changes.
 */
public final class PairSet {
    private static final int FEWEST = 1 << 7;

    /** Hash table; no pair is 0. Never more than half full. */
    private int[] slots = new int[FEWEST];

    private int size;

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

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public boolean contains(char first, char second) {
        return contains(first << 16 | second);
    }

    /** The part of these that is in {@code others} too, from 0 to 1; 0 where there are none. */
    public double share(PairSet others) {
        int shared = 0;
        for (int pair : slots) {
            shared += pair != 0 && others.contains(pair) ? 1 : 0;
        }
        return size == 0 ? 0 : (double) shared / size;
    }

    /** Takes all out. */
    public void clear() {
        Arrays.fill(slots, 0);
        size = 0;
    }

    boolean contains(int pair) {
        return slots[slot(pair, slots)] == pair;
    }

    void add(int pair) {
        int at = slot(pair, slots);
        if (slots[at] == pair) {
            return;
        }
        slots[at] = pair;
        if (2 * ++size > slots.length) {
            int[] larger = new int[2 * slots.length];
            Arrays.stream(slots).filter(old -> old != 0).forEach(old -> larger[slot(old, larger)] = old);
            slots = larger;
        }
    }

    private void addLine(String line) {
        for (int i = 1; i < line.length(); i++) {
            add(line.charAt(0) << 16 | line.charAt(i));
        }
    }

    /** Where {@code pair} is, or the free place where it would be. */
    private static int slot(int pair, int[] slots) {
        int at = pair * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(slots.length - 1);
        while (slots[at] != 0 && slots[at] != pair) {
            at = at + 1 & slots.length - 1;
        }
        return at;
    }
}
