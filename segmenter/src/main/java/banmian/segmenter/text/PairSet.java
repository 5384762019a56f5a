package banmian.segmenter.text;

import java.util.Arrays;

/** A set of pairs of characters: a hash table of numbers. Not for use by several threads while it changes. */
public final class PairSet {
    private static final int FEWEST = 1 << 7;

    /** No pair is 0. Never more than half full. */
    private int[] slots = new int[FEWEST];

    private int size;

    static int pair(char first, char second) {
        return first << 16 | second;
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public boolean contains(char first, char second) {
        return contains(pair(first, second));
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
            int[] larger = new int[4 * slots.length];
            Arrays.stream(slots).filter(old -> old != 0).forEach(old -> larger[slot(old, larger)] = old);
            slots = larger;
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
