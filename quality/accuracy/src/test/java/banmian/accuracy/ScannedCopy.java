package banmian.accuracy;

import banmian.accuracy.gold.GoldBlock;
import banmian.accuracy.gold.GoldPage;
import java.util.List;
import java.util.Random;

/** A page as a scanner might give it: blanks in the middle of words, look-alikes for common characters. */
final class ScannedCopy {
    private static final double BLANKS = 0.03;
    private static final double LOOK_ALIKES = 0.2;
    private static final String COMMON = "人大小高文日月水土女子心山工力见长门马";
    private static final String RADICALS = "⼈⼤⼩⾼⽂⽇⽉⽔⼟⼥⼦⼼⼭⼯⼒⻅⻓⻔⻢";

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final int[] places;

    private ScannedCopy(String text, Random random) {
        this.random = random;
        this.places = new int[text.length() + 1];
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (at > 0 && isHan(text.charAt(at - 1)) && isHan(c) && random.nextDouble() < BLANKS) {
                this.text.append(' ');
            }
            places[at] = this.text.length();
            this.text.append(lookAlike(c));
        }
        places[text.length()] = this.text.length();
    }

    /** The same each time for the same {@code seed}; the fields of its articles stay as they are meant. */
    static GoldPage of(GoldPage page, long seed) {
        ScannedCopy copy = new ScannedCopy(page.text(), new Random(seed));
        List<GoldBlock> blocks = page.blocks().stream().map(copy::block).toList();
        return new GoldPage(
                page.id(),
                page.newspaper(),
                page.style(),
                page.issueDate(),
                copy.text.toString(),
                page.articles(),
                blocks);
    }

    private GoldBlock block(GoldBlock block) {
        return new GoldBlock(
                places[block.start()], places[block.end() - 1] + 1, block.article(), block.role(), block.paragraph());
    }

    private char lookAlike(char c) {
        int known = COMMON.indexOf(c);
        return known >= 0 && random.nextDouble() < LOOK_ALIKES ? RADICALS.charAt(known) : c;
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
