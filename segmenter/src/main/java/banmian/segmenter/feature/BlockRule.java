package banmian.segmenter.feature;

import java.util.function.Consumer;

/** The line's place in its block, the lines that no blank line divides. */
final class BlockRule implements FeatureRule {
    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        int size = page.blocks().size(at);
        features.accept(size == 1 ? "block=single" : size == 2 ? "block=pair" : "block=many");
        if (size > 1) {
            boolean first = page.blocks().start(at) == at;
            boolean last = page.blocks().end(at) == at + 1;
            features.accept(first ? "block-line=first" : last ? "block-line=last" : "block-line=inner");
        }
        if (Prose.isWrapped(
                page.lines(),
                page.blocks().start(at),
                Math.min(page.blocks().end(at), page.blocks().start(at) + 40))) {
            features.accept("block=wrapped");
        }
    }
}
