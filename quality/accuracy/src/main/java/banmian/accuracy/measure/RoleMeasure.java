package banmian.accuracy.measure;

import banmian.accuracy.gold.GoldBlock;
import banmian.segmenter.result.Block;
import banmian.segmenter.result.BlockRole;
import java.util.Arrays;

/** Whether text plays the part it should: for each role, over the non-blank characters that have it. */
final class RoleMeasure {
    private RoleMeasure() {}

    static void measure(Comparison page, Findings findings) {
        BlockRole[] expected = new BlockRole[page.text().length()];
        for (GoldBlock block : page.goldBlocks()) {
            Arrays.fill(expected, block.start(), block.end(), block.role());
        }
        BlockRole[] found = new BlockRole[expected.length];
        for (Block block : page.foundBlocks()) {
            Arrays.fill(found, block.start(), block.end(), block.role());
        }
        for (BlockRole role : BlockRole.values()) {
            findings.score(Measure.role(role), tally(page, role, expected, found));
        }
    }

    private static Tally tally(Comparison page, BlockRole role, BlockRole[] expected, BlockRole[] found) {
        long rightOnes = 0;
        long foundOnes = 0;
        long expectedOnes = 0;
        for (int i = 0; i < expected.length; i++) {
            if (!page.isBlank(i)) {
                rightOnes += expected[i] == role && found[i] == role ? 1 : 0;
                foundOnes += found[i] == role ? 1 : 0;
                expectedOnes += expected[i] == role ? 1 : 0;
            }
        }
        return new Tally(rightOnes, foundOnes, expectedOnes);
    }
}
