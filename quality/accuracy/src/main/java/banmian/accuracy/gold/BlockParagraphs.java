package banmian.accuracy.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts the paragraphs of an article together from its blocks. */
final class BlockParagraphs {
    private BlockParagraphs() {}

    /** @param order of the article */
    static List<GoldParagraph> of(int order, List<GoldBlock> blocks, String text) {
        Map<Integer, List<GoldBlock>> paragraphs = new TreeMap<>();
        blocks.stream()
                .filter(block -> Objects.equals(block.article(), order) && block.paragraph() != null)
                .forEach(block -> paragraphs
                        .computeIfAbsent(block.paragraph(), number -> new ArrayList<>())
                        .add(block));
        return paragraphs.values().stream()
                .map(pieces -> paragraph(pieces, text))
                .toList();
    }

    private static GoldParagraph paragraph(List<GoldBlock> pieces, String text) {
        String joined = pieces.stream()
                .map(piece -> text.substring(piece.start(), piece.end()))
                .collect(Collectors.joining());
        return new GoldParagraph(joined, pieces.get(0).role(), pieces.size() > 1);
    }
}
