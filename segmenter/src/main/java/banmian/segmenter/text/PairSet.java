package banmian.segmenter.text;

import java.util.Arrays;

/** A set of pairs of characters: a hash table of numbers. Not for use by several threads while it changes. */
public final class PairSet {
    private static final int FEWEST = 1 << 6;

    /** All of them, in the order in which they came. */
    private int[] pairs;
    /** The same by their hash; no pair is 0. Never more than half full. */
    private int[] slots;

    private int size;

    public PairSet() {
        this(FEWEST);
    }

    /** @param expected about how many there will be */
    public PairSet(int expected) {
        int capacity = Integer.highestOneBit(Math.max(FEWEST, expected) * 2 - 1);
        this.pairs = new int[capacity];
        this.slots = new int[2 * capacity];
    }

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
        int[] table = others.slots;
        int shared = 0;
        for (int i = 0; i < size; i++) {
            shared += table[slot(pairs[i], table)] != 0 ? 1 : 0;
        }
        return size == 0 ? 0 : (double) shared / size;
    }

    /** Takes all out. */
    public void clear() {
        Arrays.fill(slots, 0);
        size = 0;
    }

    /** Adds those of {@code more} in [from, to), as {@link Pairs#telling} gives them. */
    public void addAll(int[] more, int from, int to) {
        reserve(size + to - from);
        int[] table = slots;
        int count = size;
        for (int i = from; i < to; i++) {
            int at = slot(more[i], table);
            if (table[at] == 0) {
                table[at] = more[i];
                pairs[count++] = more[i];
            }
        }
        size = count;
    }

    boolean contains(int pair) {
        return slots[slot(pair, slots)] == pair;
    }

    void add(int pair) {
        reserve(size + 1);
        int at = slot(pair, slots);
        if (slots[at] == 0) {
            slots[at] = pair;
            pairs[size++] = pair;
        }
    }

    private void reserve(int most) {
        if (most <= pairs.length) {
            return;
        }
        int capacity = Integer.highestOneBit(most * 2 - 1);
        pairs = Arrays.copyOf(pairs, capacity);
        slots = new int[2 * capacity];
        for (int i = 0; i < size; i++) {
            slots[slot(pairs[i], slots)] = pairs[i];
        }
    }

    /** Where {@code pair} is in {@code slots}, or the free place where it would be. */
    private static int slot(int pair, int[] slots) {
        int mask = slots.length - 1;
        int at = pair * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(mask);
        while (slots[at] != 0 && slots[at] != pair) {
            at = at + 1 & mask;
        }
        return at;
    }
}
