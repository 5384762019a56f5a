package banmian.segmenter.feature;

import banmian.segmenter.text.Bond;
import banmian.segmenter.text.Line;
import java.util.function.Consumer;

/**
 * Whether the line runs on in the next: 秦国文对各位老同志心系衡阳发展的 and 拳拳之心和强烈的责任感 are one sentence that a column's
 * edge has cut, a headline and the text below it are none.
 */
final class BondRule implements FeatureRule {
    private static final EnumNames<Bond> RUNS_ON = new EnumNames<>("runs-on=", Bond.class);

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        if (at + 1 == page.lines().size()) {
            return;
        }
        Line line = page.line(at);
        if (page.forms().has(at, Form.CLOSED)) {
            features.accept("runs-on=closed");
            return;
        }
        Bond bond = Bond.between(line.last(), page.line(at + 1).first());
        features.accept(RUNS_ON.of(bond));
    }
}
