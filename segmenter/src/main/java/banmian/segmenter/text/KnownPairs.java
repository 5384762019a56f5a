package banmian.segmenter.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The pairs of characters of a resource, in which each line is a character and all those that follow it: {@code 立足场体即}
 * is 立足, 立场, 立体 and 立即.
 */
final class KnownPairs {
    private static final int BITS = 16;

    private final PairSet pairs = new PairSet();
    /** A bit for the hash of each pair: where few are set, most pairs that are not here are told at once. */
    private final long[] hashes = new long[(1 << BITS) / Long.SIZE];

    /** The pairs of the file {@code name} beside this class; lines that begin with # are for people. */
    KnownPairs(String name) {
        try (InputStream in = KnownPairs.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    boolean contains(int pair) {
        int hash = hash(pair);
        return (hashes[hash / Long.SIZE] & 1L << hash) != 0 && pairs.contains(pair);
    }

    private void addLine(String line) {
        for (int i = 1; i < line.length(); i++) {
            int pair = PairSet.pair(line.charAt(0), line.charAt(i));
            int hash = hash(pair);
            hashes[hash / Long.SIZE] |= 1L << hash;
            pairs.add(pair);
        }
    }

    private static int hash(int pair) {
        return pair * 0x9E3779B9 >>> Integer.SIZE - BITS;
    }
}
