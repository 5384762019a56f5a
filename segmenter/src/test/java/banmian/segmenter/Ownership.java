package banmian.segmenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import banmian.segmenter.result.Block;
import banmian.segmenter.result.SegmentedArticle;
import banmian.segmenter.result.SegmentedPage;
import banmian.segmenter.text.Blanks;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a result owes its page: each character that is not blank belongs to exactly one block. */
final class Ownership {
    private Ownership() {}

    static void assertHolds(String text, SegmentedPage page) {
        int at = 0;
        for (Block block : page.blocks()) {
            if (block.start() < at || block.end() <= block.start() || block.end() > text.length()) {
                fail("a block that is empty, overlaps or lies outside the page: " + block + " at " + at);
            }
            assertBlank(text, at, block.start());
            at = block.end();
        }
        assertBlank(text, at, text.length());
        assertArticlesExist(page);
    }

    private static void assertBlank(String text, int from, int to) {
        int owed = Blanks.skip(text, from, to);
        if (owed < to) {
            fail("nobody owns the character at " + owed + ": " + Integer.toHexString(text.charAt(owed)));
        }
    }

    private static void assertArticlesExist(SegmentedPage page) {
        Set<Integer> positions =
                page.articles().stream().map(SegmentedArticle::position).collect(Collectors.toSet());
        Set<Integer> named = page.blocks().stream()
                .map(Block::article)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        assertThat(named).isEqualTo(positions);
    }
}
