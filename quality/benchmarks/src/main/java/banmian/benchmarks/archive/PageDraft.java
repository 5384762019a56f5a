package banmian.benchmarks.archive;

import banmian.contracts.event.Block;
import banmian.contracts.event.BlockRole;
import banmian.contracts.event.Span;
import java.util.ArrayList;
import java.util.List;

/** A page's text as it grows, line by line, and the blocks that own it. */
final class PageDraft {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    /**
     * Adds a line.
     *
     * @param article position of its article; null for a line of the page itself
     * @return where it stands
     */
    Span line(String line, BlockRole role, Integer article) {
        int start = text.length();
        text.append(line);
        blocks.add(new Block(start, text.length(), role, article));
        text.append('\n');
        return new Span(start, text.length() - 1);
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return blocks;
    }
}
