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
        int shared = 0;
        for (int i = 0; i < size; i++) {
            shared += others.contains(pairs[i]) ? 1 : 0;
        }
        return size == 0 ? 0 : (double) shared / size;
    }

    /** Takes all out. */
    public void clear() {
        Arrays.fill(slots, 0);
        size = 0;
    }

    public void addAll(int[] more) {
        for (int pair : more) {
            add(pair);
        }
    }

    boolean contains(int pair) {
        return slots[slot(pair)] == pair;
    }

    void add(int pair) {
        int at = slot(pair);
        if (slots[at] == 0) {
            slots[at] = pair;
            pairs[size++] = pair;
            if (size == pairs.length) {
                grow();
            }
        }
    }

    private void grow() {
        pairs = Arrays.copyOf(pairs, 2 * size);
        slots = new int[4 * size];
        for (int i = 0; i < size; i++) {
            slots[slot(pairs[i])] = pairs[i];
        }
    }

    /** Where {@code pair} is, or the free place where it would be. */
    private int slot(int pair) {
        int at = pair * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(slots.length - 1);
        while (slots[at] != 0 && slots[at] != pair) {
            at = at + 1 & slots.length - 1;
        }
        return at;
    }
}
