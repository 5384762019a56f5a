package banmian.store.reprints;

import banmian.contracts.event.BlockRole;
import banmian.contracts.event.Paragraph;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The letters and digits of an article's text, as they are compared. Titles and captions are no part of it: every paper
 * makes its own.
 */
public final class Body {
    /** A shorter text is too much like others to be called a reprint. */
    public static final int SHORTEST = 40;

    private static final Set<BlockRole> TEXT = EnumSet.of(
            BlockRole.BODY,
            BlockRole.CROSSHEAD,
            BlockRole.LIST,
            BlockRole.VERSE,
            BlockRole.SIGNOFF,
            BlockRole.UNASSIGNED);

    /** Of the rolling hash: any large odd number. */
    private static final int BASE = 0x01000193;

    private final char[] letters;
    private final int[] paragraphs;
    private final int[] offsets;
    private final int length;

    private Body(int most) {
        letters = new char[most];
        paragraphs = new int[most];
        offsets = new int[most];
        length = 0;
    }

    private Body(Body filled, int length) {
        letters = filled.letters;
        paragraphs = filled.paragraphs;
        offsets = filled.offsets;
        this.length = length;
    }

    /** The body of an article with these paragraphs. */
    public static Body of(List<Paragraph> paragraphs) {
        Body body = new Body(paragraphs.stream()
                .mapToInt(paragraph -> paragraph.text().length())
                .sum());
        int filled = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (TEXT.contains(paragraphs.get(i).role())) {
                filled = body.add(paragraphs.get(i).text(), i, filled);
            }
        }
        return new Body(body, filled);
    }

    private int add(String text, int paragraph, int from) {
        int at = from;
        for (int i = 0; i < text.length(); i++) {
            char letter = FoldedLetters.of(text.charAt(i));
            if (letter != FoldedLetters.NOTHING) {
                letters[at] = letter;
                paragraphs[at] = paragraph;
                offsets[at] = i;
                at++;
            }
        }
        return at;
    }

    public int length() {
        return length;
    }

    boolean isLongEnough() {
        return length >= SHORTEST;
    }

    char letter(int at) {
        return letters[at];
    }

    /** Where the letter at {@code at} stands. */
    Place place(int at) {
        return new Place(paragraphs[at], offsets[at]);
    }

    /** Where the letter before {@code end} ends. */
    Place placeAfter(int end) {
        return new Place(paragraphs[end - 1], offsets[end - 1] + 1);
    }

    /** A number for each run of {@code size} letters, by where it begins. */
    int[] runs(int size) {
        int[] runs = new int[Math.max(0, length - size + 1)];
        int first = 1;
        for (int i = 0; i < size; i++) {
            first *= BASE;
        }
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * BASE + letters[i];
            if (i >= size) {
                hash -= letters[i - size] * first;
            }
            if (i >= size - 1) {
                runs[i - size + 1] = mixed(hash);
            }
        }
        return runs;
    }

    /** Spreads what is alike: the smallest numbers must be of any runs, not of certain letters. */
    private static int mixed(int hash) {
        int mixed = hash;
        mixed = (mixed ^ mixed >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }
}
